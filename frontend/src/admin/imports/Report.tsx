import { t } from '@lingui/core/macro'
import { useState } from 'react'
import { formatNumber } from '../../i18n/formats'
import { Section } from '../../ui/Section'
import type { Import, Outcome } from '../api/types'
import { allOutcomes, outcomeWords } from './states'
import styles from './Report.module.css'
import { RowsTable } from './RowsTable'

/** What an import does, row by row, one outcome at a time. */
export function Report({ of }: { of: Import }) {
  const [chosen, choose] = useState<Outcome>(
    () => allOutcomes.find((outcome) => of.counts[outcome] > 0) ?? 'wrong',
  )
  return (
    <Section title={t`Rapport`}>
      <div role="group" aria-label={t`Lignes à montrer`} className={styles.outcomes}>
        {allOutcomes.map((outcome) => (
          <button
            key={outcome}
            type="button"
            className={styles.outcome}
            aria-pressed={outcome === chosen}
            disabled={of.counts[outcome] === 0}
            onClick={() => {
              choose(outcome)
            }}
          >
            <span className={styles.count} data-wrong={outcome === 'wrong'}>
              {formatNumber(of.counts[outcome])}
            </span>
            {outcomeWords(outcome)}
          </button>
        ))}
      </div>
      <RowsTable key={chosen} of={of} outcome={chosen} />
    </Section>
  )
}
