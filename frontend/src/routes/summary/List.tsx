import { plural } from '@lingui/core/macro'
import type { SummarySection } from '../../api/summary'
import { formatDate } from '../../i18n/formats'
import { RecordLink } from '../../ui/RecordLink'
import styles from './Summary.module.css'

/** The records of a kind, the earliest first; nothing where there are none to be told of. */
export const List = ({ title, of }: { title: string; of: SummarySection | null }) =>
  of !== null &&
  of.total > 0 && (
    <section className={styles.list}>
      <h2>
        {title} ({of.total})
      </h2>
      <ul className={styles.names}>
        {of.items.map(({ record, date }) => (
          <li key={record.id}>
            <span>
              <RecordLink to={record} />
            </span>
            {date && <span className={styles.date}>{formatDate(date)}</span>}
          </li>
        ))}
      </ul>
      {of.total > of.items.length && (
        <p className={styles.quiet}>
          {plural(of.total - of.items.length, { one: 'et # autre', other: 'et # autres' })}
        </p>
      )}
    </section>
  )
