import { createFileRoute } from '@tanstack/react-router'
import { RevisionPage } from '../../../admin/revisions/RevisionPage'

export const Route = createFileRoute('/admin/revisions/$revision')({
  component: function Revision() {
    const { revision } = Route.useParams()
    return <RevisionPage key={revision} revision={revision} />
  },
})
