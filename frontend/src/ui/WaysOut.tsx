import { Link } from '@tanstack/react-router'
import { t } from '@lingui/core/macro'
import { kindLabel } from '../i18n/labels'
import styles from './WaysOut.module.css'

const kinds = ['projects', 'calls', 'grants', 'institutions', 'programmes'] as const

export const WaysOut = () => (
  <ul className={styles.ways}>
    <li>
      <Link to="/">{t`Accueil`}</Link>
    </li>
    {kinds.map((kind) => (
      <li key={kind}>
        <Link to={`/${kind}`}>{kindLabel(kind)}</Link>
      </li>
    ))}
    <li>
      <Link to="/international">{t`International`}</Link>
    </li>
    <li>
      <Link to="/figures">{kindLabel('figures')}</Link>
    </li>
  </ul>
)
