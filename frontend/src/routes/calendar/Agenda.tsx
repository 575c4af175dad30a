import { t } from '@lingui/core/macro'
import type { CalendarEntry } from '../../api/calendar'
import { formatDate } from '../../i18n/formats'
import { CallStatusBadge } from '../../ui/CallStatusBadge'
import { ChartHeading } from '../../ui/chart/ChartHeading'
import { Localized } from '../../ui/Localized'
import { RecordLink } from '../../ui/RecordLink'
import { agendaOf } from './agenda'
import styles from './Agenda.module.css'
import { momentOfLabel, whenWords } from './words'

/** The dates to be read: by year, the newest first, and by month as far as it is known. */
export const Agenda = ({ entries }: { entries: CalendarEntry[] }) => (
  <div className={styles.agenda}>
    {agendaOf(entries).map(({ year, months }) => (
      <section key={year} className={styles.year}>
        <ChartHeading className={styles.heading}>{year}</ChartHeading>
        <div className={styles.months}>
          {months.map(({ month, entries }) => (
            <div key={month} className={styles.month}>
              <p className={styles.name}>
                {month ? formatDate(month) : t`Dans l’année, sans autre précision`}
              </p>
              <ul className={styles.entries}>
                {entries.map((entry) => (
                  <Item key={`${entry.record.id}/${entry.moment}/${entry.start}`} of={entry} />
                ))}
              </ul>
            </div>
          ))}
        </div>
      </section>
    ))}
  </div>
)

const Item = ({ of: entry }: { of: CalendarEntry }) => (
  <li>
    <RecordLink to={entry.record} />
    <p className={styles.meta}>
      <span>{momentOfLabel(entry.moment)}</span>
      {entry.start.length > '2018-09'.length && <span>{whenWords(entry)}</span>}
      {entry.programme && <RecordLink to={entry.programme} />}
      {entry.place && (
        <span>
          <Localized text={entry.place} />
        </span>
      )}
      {entry.status && <CallStatusBadge status={entry.status} />}
    </p>
  </li>
)
