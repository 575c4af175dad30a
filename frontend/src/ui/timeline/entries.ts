import { t } from '@lingui/core/macro'
import type { LocalizedText, Reference, Single, Training } from '../../api/types'
import { eventTypeLabel, outcomeTypeLabel, trainingTypeLabel } from '../../i18n/terms'
import type { Dated } from './order'

/** Something that happened in a cooperation, whatever the kind of its record. */
export type Entry = Dated & {
  key: string
  /** What it is, in a word. */
  what: string
  record: Pick<Reference, 'kind' | 'id'>
  name: LocalizedText
  place: LocalizedText | null
  /** What is said of it where it has no page of its own. */
  text?: LocalizedText | null
}

/** All that a cooperation tells, in no order yet. */
export const entriesOf = (cooperation: Single<'cooperations'>): Entry[] => [
  ...cooperation.trainings.flatMap(training),
  ...cooperation.events.map(event),
  ...cooperation.agreements.flatMap(agreement),
  ...cooperation.projects.items.map(project),
  ...cooperation.outcomes.items.map(outcome),
]

type Item<F extends 'events' | 'agreements'> = Single<'cooperations'>[F][number]
type Linked<F extends 'projects' | 'outcomes'> = Single<'cooperations'>[F]['items'][number]

const entry = (
  record: Entry['record'],
  rest: Omit<Entry, 'key' | 'record' | 'end' | 'series' | 'ordinal'> & Partial<Entry>,
): Entry => ({
  ...{ end: null, series: null, ordinal: null },
  key: `${record.kind}/${record.id}`,
  record,
  ...rest,
})

const event = ({ id, title, type, start, end, series, ordinal, place }: Item<'events'>) =>
  entry(
    { kind: 'events', id },
    {
      ...{ start, end, ordinal, place, name: title, what: eventTypeLabel(type) },
      series: series?.fr ?? null,
    },
  )

/** When it was signed and when it was announced: two days where the documents give two. */
function agreement({ id, title, signed, announced, place }: Item<'agreements'>): Entry[] {
  const record = { kind: 'agreements', id } as const
  const signing = entry(record, { start: signed, place, name: title, what: t`Accord signé` })
  if (!announced || announced === signed) return [signing]
  return [
    signing,
    entry(record, {
      key: `agreements/${id}/announced`,
      ...{ start: announced, place: null, name: title, what: t`Accord annoncé` },
    }),
  ]
}

const project = ({ id, acronym, title, start, end }: Linked<'projects'>) =>
  entry(
    { kind: 'projects', id },
    {
      ...{ start, end, place: null, what: t`Projet` },
      name: acronym ? { fr: acronym, en: acronym } : title,
    },
  )

const outcome = ({ id, title, type, date }: Linked<'outcomes'>) =>
  entry(
    { kind: 'outcomes', id },
    { start: date, place: null, name: title, what: outcomeTypeLabel(type) },
  )

/** A training, from its first session on where its own beginning is not stated; then each session. */
function training({ id, title, type, start, end, place, sessions }: Training): Entry[] {
  const record = { kind: 'trainings', id } as const
  const dates = sessions.flatMap((session) => session.start ?? []).sort()
  const begun = start ?? dates[0] ?? null
  return [
    entry(record, {
      ...{ end, place, name: title, what: trainingTypeLabel(type) },
      start: begun,
    }),
    ...sessions.map((session, index) =>
      entry(record, {
        key: `trainings/${id}/${index}`,
        start: session.start ?? null,
        // A session of 2018 is no earlier than its training, which begins in July 2018.
        at: session.start && begun?.startsWith(session.start) ? begun : null,
        series: title.fr,
        ordinal: index + 1,
        place: null,
        name: session.title,
        text: session.description ?? null,
        what: t`Session`,
      }),
    ),
  ]
}
