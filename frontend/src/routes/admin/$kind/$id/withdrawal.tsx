import { createFileRoute } from '@tanstack/react-router'
import { WithdrawalPage } from '../../../../admin/records/WithdrawalPage'

export const Route = createFileRoute('/admin/$kind/$id/withdrawal')({
  component: function RecordWithdrawal() {
    return <WithdrawalPage {...Route.useParams()} />
  },
})
