import { createFileRoute } from '@tanstack/react-router'
import { EditPage } from '../../../../admin/records/EditPage'

export const Route = createFileRoute('/admin/$kind/$id/')({
  component: function Edit() {
    return <EditPage {...Route.useParams()} />
  },
})
