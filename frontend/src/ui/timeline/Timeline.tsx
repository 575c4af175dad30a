import { t } from '@lingui/core/macro'
import type { Single } from '../../api/types'
import { daysWords } from '../../i18n/periods'
import { localized } from '../../i18n/localized'
import { Localized } from '../Localized'
import { RecordLink } from '../RecordLink'
import { type Entry, entriesOf } from './entries'
import { inOrder } from './order'
import styles from './Timeline.module.css'

type Props = { cooperation: Single<'cooperations'>; level: 2 | 3 }

/** What a cooperation has been, from its first date to its last; what has no date is told after. */
export function Timeline({ cooperation, level }: Props) {
  const { dated, undated } = inOrder(entriesOf(cooperation))
  const territory = localized(cooperation.territory)
  const Heading = level === 2 ? 'h2' : 'h3'
  if (!dated.length && !undated.length) return null
  return (
    <section aria-label={t`Au fil du temps : ${territory}`} className={styles.timeline}>
      <Heading className={styles.heading}>{t`Au fil du temps`}</Heading>
      <div className={styles.columns}>
        <ol className={styles.entries}>
          {dated.map((entry, index) => (
            <Moment key={entry.key} of={entry} when={newWords(entry, dated[index - 1])} />
          ))}
        </ol>
        {undated.length > 0 && (
          <div className={styles.undated}>
            <p className={styles.heading}>{t`Sans date connue`}</p>
            <ol className={styles.entries}>
              {undated.map((entry) => (
                <Moment key={entry.key} of={entry} />
              ))}
            </ol>
          </div>
        )}
      </div>
    </section>
  )
}

/** When something was, unless that is what was said last. */
function newWords(entry: Entry, before: Entry | undefined) {
  const words = daysWords(entry)
  return before && words === daysWords(before) ? null : words
}

function Moment({ of: entry, when }: { of: Entry; when?: string | null }) {
  const { start, end, what, record, name, place, text } = entry
  return (
    <li className={styles.entry}>
      {when && (
        <time className={styles.when} dateTime={start ?? end ?? undefined}>
          {when}
        </time>
      )}
      <div className={styles.what}>
        <p>
          <RecordLink to={record}>
            <Localized text={name} />
          </RecordLink>
        </p>
        {text && (
          <p className={styles.text}>
            <Localized text={text} />
          </p>
        )}
        <p className={styles.meta}>
          {what}
          {place && (
            <>
              {' · '}
              <Localized text={place} />
            </>
          )}
        </p>
      </div>
    </li>
  )
}
