import { t } from '@lingui/core/macro'
import type { Figure } from '../../api/types'
import { exactWords } from '../../i18n/figures'
import { RecordLink } from '../RecordLink'
import styles from './SumCheck.module.css'

/** The figures that should add up to another, and whether they do. */
export function SumCheck({ of: { sum, unit } }: { of: Figure }) {
  if (!sum) return null
  return (
    <p className={styles.sum}>
      <span className={styles.terms}>
        {sum.terms.map(({ figure, value }, index) => (
          <span key={figure.id}>
            {index > 0 && ' + '}
            <RecordLink to={figure}>{exactWords(value, unit)}</RecordLink>
          </span>
        ))}
        {' = '}
        {exactWords(sum.value, unit)}
      </span>
      {sum.agrees !== null && (
        <span className={styles.verdict} data-agrees={sum.agrees}>
          {sum.agrees ? t`✓ concorde` : t`ne concorde pas`}
        </span>
      )}
    </p>
  )
}
