import type { Figure } from '../../api/types'
import { qualified, valueWords } from '../../i18n/figures'
import { RecordLink } from '../RecordLink'
import styles from './Others.module.css'
import { Localized } from '../Localized'

/** What other figures answer to the same question. */
export const Others = ({ of: { others = [], unit } }: { of: Figure }) => (
  <ul className={styles.others}>
    {others.map(({ figure, value, qualifier }) => (
      <li key={figure.id}>
        <RecordLink to={figure}>
          <strong>{qualified(valueWords(value, unit), qualifier)}</strong>{' '}
          <Localized text={figure.label} />
        </RecordLink>
      </li>
    ))}
  </ul>
)
