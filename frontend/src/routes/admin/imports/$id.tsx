import { createFileRoute } from '@tanstack/react-router'
import { ImportPage } from '../../../admin/imports/ImportPage'

export const Route = createFileRoute('/admin/imports/$id')({
  component: function Import() {
    return <ImportPage id={Route.useParams().id} />
  },
})
