import { t } from '@lingui/core/macro'
import type { Call } from '../../api/types'
import { formatDate, formatInstant, formatMoney } from '../../i18n/formats'
import { ExternalLink } from '../../ui/ExternalLink'
import { Fact, Facts } from '../../ui/Facts'
import { RecordLink } from '../../ui/RecordLink'

export const CallFacts = ({ call }: { call: Call }) => (
  <Facts>
    <Fact label={t`Programme`}>
      <RecordLink to={call.programme} />
    </Fact>
    <Fact label={t`Édition`}>{call.edition && formatDate(call.edition)}</Fact>
    <Fact label={t`Ouverture (heure de Paris)`}>{call.opensAt && formatInstant(call.opensAt)}</Fact>
    <Fact label={t`Clôture (heure de Paris)`}>{call.closesAt && formatInstant(call.closesAt)}</Fact>
    {call.cutoffs.length > 0 && (
      <Fact label={t`Dates intermédiaires (heure de Paris)`}>
        {call.cutoffs.map((cutoff) => (
          <p key={cutoff}>{formatInstant(cutoff)}</p>
        ))}
      </Fact>
    )}
    <Fact label={t`Budget`}>{call.budget && formatMoney(call.budget)}</Fact>
    {call.website && (
      <Fact label={t`Texte de l’appel`}>
        <ExternalLink href={call.website} />
      </Fact>
    )}
  </Facts>
)
