import { t } from '@lingui/core/macro'
import type { Event } from '../../api/types'
import { ordinalWords } from '../../i18n/figures'
import { countryName } from '../../i18n/formats'
import { daysWords } from '../../i18n/periods'
import { eventTypeLabel } from '../../i18n/terms'
import { ExternalLink } from '../../ui/ExternalLink'
import { Fact, Facts } from '../../ui/Facts'
import { Localized } from '../../ui/Localized'
import { ReferenceFact } from '../../ui/ReferenceFact'

export const EventFacts = ({ event }: { event: Event }) => {
  const { country, ordinal, place, series, type, website } = event
  return (
    <Facts>
      <Fact label={t`Type`}>{eventTypeLabel(type)}</Fact>
      <Fact label={t`Date`}>{daysWords(event)}</Fact>
      <Fact label={t`Lieu`}>{place && <Localized text={place} />}</Fact>
      {country && <Fact label={t`Pays`}>{countryName(country)}</Fact>}
      {series && (
        <Fact label={t`Série`}>
          <Localized text={series} />
          {ordinal !== null && ` (${ordinalWords(ordinal)})`}
        </Fact>
      )}
      <ReferenceFact label={t`Dans le cadre de`} to={event.partOf} />
      <ReferenceFact label={t`Organisation`} to={event.organisers} />
      <ReferenceFact label={t`Coopération`} to={event.cooperation} />
      <ReferenceFact label={t`Programme`} to={event.programme} />
      <ReferenceFact label={t`Projet`} to={event.project} />
      <ReferenceFact label={t`Pôles universitaires`} to={event.poles} />
      {website && (
        <Fact label={t`Site`}>
          <ExternalLink href={website} />
        </Fact>
      )}
    </Facts>
  )
}
