import { createFileRoute } from '@tanstack/react-router'
import { NewPage } from '../../../admin/records/NewPage'

export const Route = createFileRoute('/admin/$kind/new')({
  component: function NewRecord() {
    return <NewPage {...Route.useParams()} />
  },
})
