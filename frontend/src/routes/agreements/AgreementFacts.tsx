import { t } from '@lingui/core/macro'
import type { Agreement } from '../../api/types'
import { formatDate } from '../../i18n/formats'
import { Fact, Facts } from '../../ui/Facts'
import { Localized } from '../../ui/Localized'
import { ReferenceFact } from '../../ui/ReferenceFact'

export const AgreementFacts = ({ agreement }: { agreement: Agreement }) => {
  const { announced, cooperation, event, initiators, place, signed } = agreement
  return (
    <Facts>
      <Fact label={t`Signature`}>{signed && formatDate(signed)}</Fact>
      <Fact label={t`Annonce`}>{announced && formatDate(announced)}</Fact>
      <Fact label={t`Lieu`}>{place && <Localized text={place} />}</Fact>
      <ReferenceFact label={t`Signé à l’occasion de`} to={event} />
      <ReferenceFact label={t`Coopération`} to={cooperation} />
      <ReferenceFact label={t`À l’initiative de`} to={initiators} />
    </Facts>
  )
}
