import { t } from '@lingui/core/macro'
import type { Summary } from '../../api/summary'
import { valueWords } from '../../i18n/figures'
import { periodWords } from '../../i18n/periods'
import { Recorded } from '../../ui/figures/Recorded'
import { Value } from '../../ui/figures/Value'
import { Localized } from '../../ui/Localized'
import { RecordLink } from '../../ui/RecordLink'
import { Section } from '../../ui/Section'
import styles from './FigureTable.module.css'

/** What the documents publish, and beside it what the records answer. */
export function FigureTable({ figures }: { figures: Summary['figures'] }) {
  if (!figures.length) return null
  return (
    <Section
      title={t`Chiffres-clefs`}
      intro={t`Ce que publient les documents, et, quand les notices de ces pages répondent à la même question, ce qu’elles disent.`}
    >
      <table className={styles.figures}>
        <thead>
          <tr>
            <th scope="col">{t`Chiffre-clef`}</th>
            <th scope="col">{t`Publié`}</th>
            <th scope="col">{t`Enregistré`}</th>
          </tr>
        </thead>
        <tbody>
          {figures.map(({ figure, published, recorded }) => (
            <tr key={figure.id}>
              <th scope="row">
                <RecordLink to={figure} />
                {published.scope && (
                  <span className={styles.scope}>
                    <Localized text={published.scope} />
                  </span>
                )}
              </th>
              <td data-label={t`Publié`}>
                <strong>
                  <Value
                    words={valueWords(published.value, published.unit)}
                    qualifier={published.qualifier}
                  />
                </strong>
                <span className={styles.scope}>{periodWords(published)}</span>
              </td>
              <td data-label={t`Enregistré`}>
                {recorded ? <Recorded of={{ ...published, recorded }} /> : '–'}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Section>
  )
}
