import { t } from '@lingui/core/macro'
import type { Call } from '../api/types'
import { formatDate, formatInstant } from '../i18n/formats'
import { CallStatusBadge } from './CallStatusBadge'
import { Localized } from './Localized'
import { RecordLink } from './RecordLink'
import { Row, Rows } from './Rows'

export const CallRows = ({ calls, level }: { calls: Call[]; level?: 2 | 3 }) => (
  <Rows>
    {calls.map((call) => (
      <Row
        key={call.id}
        id={call.id}
        {...(level && { level })}
        title={
          <RecordLink to={{ kind: 'calls', id: call.id }}>
            <Localized text={call.title} />
          </RecordLink>
        }
        meta={[<RecordLink key="programme" to={call.programme} />, when(call)]}
        aside={<CallStatusBadge status={call.status} />}
      />
    ))}
  </Rows>
)

function when({ edition, opensAt, closesAt, status }: Call) {
  if (status === 'forthcoming' && opensAt) {
    const date = formatInstant(opensAt)
    return t`ouvre le ${date} (heure de Paris)`
  }
  if (closesAt) {
    const date = formatInstant(closesAt)
    return status === 'closed'
      ? t`clos le ${date} (heure de Paris)`
      : t`jusqu’au ${date} (heure de Paris)`
  }
  if (!edition) return null
  const year = formatDate(edition)
  return t`édition ${year}`
}
