import { t } from '@lingui/core/macro'
import { Link } from '@tanstack/react-router'
import { formatInstant } from '../../i18n/formats'
import { kindLabel } from '../../i18n/labels'
import type { Import } from '../api/types'
import rows from '../ui/rows.module.css'
import { stateWords } from './states'

export function ImportRow({ of }: { of: Import }) {
  const [author, moment] = [of.startedBy, formatInstant(of.startedAt)]
  return (
    <li className={rows.row}>
      <Link className={rows.name} to="/admin/imports/$id" params={{ id: String(of.id) }}>
        {of.name}
      </Link>
      <ul className={rows.meta}>
        <li>{kindLabel(of.kind)}</li>
        <li>{stateWords(of)}</li>
        <li>{t`Déposé par ${author}, ${moment}`}</li>
      </ul>
    </li>
  )
}
