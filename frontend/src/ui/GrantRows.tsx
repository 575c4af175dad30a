import { t } from '@lingui/core/macro'
import type { Grant } from '../api/types'
import { formatDate, formatMoney } from '../i18n/formats'
import { NotStated } from './Facts'
import { Localized } from './Localized'
import { RecordLink } from './RecordLink'
import { Row, Rows } from './Rows'

export const GrantRows = ({ grants, level }: { grants: Grant[]; level?: 2 | 3 }) => (
  <Rows>
    {grants.map((grant) => (
      <Row
        key={grant.id}
        id={grant.id}
        {...(level && { level })}
        title={
          <RecordLink to={{ kind: 'grants', id: grant.id }}>
            <Localized text={grant.label} />
          </RecordLink>
        }
        meta={[
          ...grant.funders.map((funder) => <RecordLink key={funder.id} to={funder} />),
          grant.awarded ? formatDate(grant.awarded) : t`date non communiquée`,
        ]}
        aside={grant.amount ? formatMoney(grant.amount) : <NotStated />}
      />
    ))}
  </Rows>
)
