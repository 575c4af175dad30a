import { plural } from '@lingui/core/macro'
import type { Summary } from '../../api/summary'
import type { Kind } from '../../api/types'
import { formatDate } from '../../i18n/formats'
import { kindLabel } from '../../i18n/labels'
import { RecordLink } from '../../ui/RecordLink'
import { Section } from '../../ui/Section'
import styles from './RecordSection.module.css'

type Props = { kind: Kind; of: Summary['calls'] }

/** The records of a kind, the earliest first. A kind that cannot be told apart in what is asked is absent. */
export function RecordSection({ kind, of }: Props) {
  if (!of?.total) return null
  const more = of.total - of.items.length
  return (
    <Section title={kindLabel(kind)}>
      <ul className={styles.records}>
        {of.items.map(({ record, date }) => (
          <li key={record.id} className={styles.record}>
            <RecordLink to={record} />
            {date && <span className={styles.date}>{formatDate(date)}</span>}
          </li>
        ))}
      </ul>
      {more > 0 && <p>{plural(more, { one: 'et # autre', other: 'et # autres' })}</p>}
    </Section>
  )
}
