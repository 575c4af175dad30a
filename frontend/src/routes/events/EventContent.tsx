import { t } from '@lingui/core/macro'
import type { Single } from '../../api/types'
import { AddToCalendar } from '../../ui/AddToCalendar'
import { Involvements } from '../../ui/Involvements'
import { RecordPage } from '../../ui/RecordPage'
import { RelatedReferences } from '../../ui/RelatedReferences'
import { ReferenceList } from '../../ui/ReferenceList'
import { Section } from '../../ui/Section'
import { TextSection } from '../../ui/TextSection'
import { EventFacts } from './EventFacts'

/** What the page of an event shows of it. */
export function EventContent({ record: event }: { record: Single<'events'> }) {
  const { participants, title } = event
  return (
    <RecordPage
      kind="events"
      title={title}
      facts={<EventFacts event={event} />}
      sources={event.sources}
      tools={isDay(event.start) && <AddToCalendar kind="events" id={event.id} />}
    >
      <TextSection title={t`De quoi il s’agit`} of={event.description} />
      <RelatedReferences title={t`Accords signés`} related={event.agreements} />
      <RelatedReferences title={t`Au programme`} related={event.parts} />
      {participants.length > 0 && (
        <Section title={t`Qui participe`}>
          <ReferenceList items={participants.map((reference) => ({ reference }))} />
        </Section>
      )}
      <Involvements title={t`Personnes`} of={event.people} />
    </RecordPage>
  )
}

/** Whether more than the month is known: calendars have days. */
const isDay = (date: string | null) => (date ?? '').length > '2018-09'.length
