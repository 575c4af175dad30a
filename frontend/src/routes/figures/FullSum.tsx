import type { Figure } from '../../api/types'
import { exactWords, qualified } from '../../i18n/figures'
import { SumCheck } from '../../ui/figures/SumCheck'
import { RecordLink } from '../../ui/RecordLink'
import styles from './Figure.module.css'

/** Each term by name, then the addition. */
export const FullSum = ({ of: figure }: { of: Figure }) => (
  <>
    <ul className={styles.terms}>
      {figure.sum?.terms.map((term) => (
        <li key={term.figure.id}>
          <RecordLink to={term.figure} />
          <span>{qualified(exactWords(term.value, figure.unit), term.qualifier)}</span>
        </li>
      ))}
    </ul>
    <SumCheck of={figure} />
  </>
)
