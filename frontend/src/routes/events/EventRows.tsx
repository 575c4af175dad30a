import type { Event } from '../../api/types'
import { countryName } from '../../i18n/formats'
import { daysWords } from '../../i18n/periods'
import { eventTypeLabel } from '../../i18n/terms'
import { Localized } from '../../ui/Localized'
import { RecordLink } from '../../ui/RecordLink'
import { Row, Rows } from '../../ui/Rows'
import { Summary } from '../../ui/Summary'

export const EventRows = ({ events }: { events: Event[] }) => (
  <Rows>
    {events.map((event) => (
      <Row
        key={event.id}
        id={event.id}
        level={2}
        title={
          <RecordLink to={{ kind: 'events', id: event.id }}>
            <Localized text={event.title} />
          </RecordLink>
        }
        meta={[
          eventTypeLabel(event.type),
          daysWords(event),
          event.place && <Localized text={event.place} />,
          event.country && event.country !== 'FR' && countryName(event.country),
          event.partOf && <RecordLink to={event.partOf} />,
        ]}
      >
        <Summary of={event.description} />
      </Row>
    ))}
  </Rows>
)
