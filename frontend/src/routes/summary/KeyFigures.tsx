import { t } from '@lingui/core/macro'
import type { Summary } from '../../api/summary'
import { qualified, valueWords } from '../../i18n/figures'
import { periodWords } from '../../i18n/periods'
import { Recorded } from '../../ui/figures/Recorded'
import { RecordLink } from '../../ui/RecordLink'
import { Section } from '../../ui/Section'
import styles from './Summary.module.css'

type Of = Summary['figures'][number]

/** What the documents publish, and beside it what the records of these pages answer. */
export const KeyFigures = ({ of }: { of: Of[] }) => (
  <Section title={t`Publié et enregistré`}>
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col">{t`Chiffre-clef`}</th>
          <th scope="col">{t`Publié`}</th>
          <th scope="col">{t`Enregistré`}</th>
        </tr>
      </thead>
      <tbody>
        {of.map((one) => (
          <Row key={one.figure.id} of={one} />
        ))}
      </tbody>
    </table>
  </Section>
)

function Row({ of: { figure, published, recorded } }: { of: Of }) {
  const { end, qualifier, start, summed, unit, value } = published
  return (
    <tr>
      <th scope="row">
        <RecordLink to={figure} />
        {(start ?? end) && <span className={styles.quiet}> {periodWords({ start, end })}</span>}
      </th>
      <td>{qualified(valueWords(value, unit), qualifier)}</td>
      <td>{recorded ? <Recorded of={{ recorded, summed, unit }} /> : '–'}</td>
    </tr>
  )
}
