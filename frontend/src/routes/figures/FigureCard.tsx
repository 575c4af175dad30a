import { t } from '@lingui/core/macro'
import type { Figure } from '../../api/types'
import { valueWords } from '../../i18n/figures'
import { periodWords } from '../../i18n/periods'
import { BasisBadge } from '../../ui/figures/BasisBadge'
import { Others } from '../../ui/figures/Others'
import { Recorded } from '../../ui/figures/Recorded'
import { SumCheck } from '../../ui/figures/SumCheck'
import { Value } from '../../ui/figures/Value'
import { Localized } from '../../ui/Localized'
import { RecordLink } from '../../ui/RecordLink'
import { Highlights } from '../../ui/search/Highlights'
import { Aside } from './Aside'
import styles from './FigureCard.module.css'
import { Origin } from './Origin'

/** A number as large as it is meant, and beside it all that supports or qualifies it. */
export function FigureCard({ figure, level }: { figure: Figure; level: 2 | 3 }) {
  const Heading = level === 2 ? 'h2' : 'h3'
  const { basis, end, id, others, qualifier, recorded, scope, sources, start, sum, title } = figure
  const { unit, value } = figure
  return (
    <li className={styles.card}>
      <Heading className={styles.head}>
        <RecordLink to={{ kind: 'figures', id }}>
          <span className={styles.value}>
            <Value words={valueWords(value, unit)} qualifier={qualifier} />
          </span>{' '}
          <span className={styles.title}>
            <Localized text={title} />
          </span>
        </RecordLink>
      </Heading>
      <BasisBadge basis={basis} />
      {(start ?? end ?? scope) && (
        <p className={styles.scope}>
          {periodWords(figure)}
          {(start ?? end) && scope && ' · '}
          {scope && <Localized text={scope} />}
        </p>
      )}
      {(recorded ?? sum ?? others) && (
        <dl className={styles.checks}>
          {recorded && (
            <Aside name={t`Enregistré`}>
              <Recorded of={figure} />
            </Aside>
          )}
          {sum && (
            <Aside name={t`Somme`}>
              <SumCheck of={figure} />
            </Aside>
          )}
          {others && (
            <Aside name={t`Même question`}>
              <Others of={figure} />
            </Aside>
          )}
        </dl>
      )}
      <Highlights of={id} />
      <Origin of={sources} />
    </li>
  )
}
