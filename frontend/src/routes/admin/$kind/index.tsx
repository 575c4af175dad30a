import { createFileRoute } from '@tanstack/react-router'
import { KindPage } from '../../../admin/records/KindPage'

export const Route = createFileRoute('/admin/$kind/')({
  component: function Records() {
    return <KindPage {...Route.useParams()} />
  },
})
