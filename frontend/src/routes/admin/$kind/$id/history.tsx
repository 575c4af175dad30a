import { createFileRoute } from '@tanstack/react-router'
import { HistoryPage } from '../../../../admin/records/HistoryPage'

export const Route = createFileRoute('/admin/$kind/$id/history')({
  component: function RecordHistory() {
    return <HistoryPage {...Route.useParams()} />
  },
})
