import { createFileRoute } from '@tanstack/react-router'
import { PreviewPage } from '../../../../admin/drafts/PreviewPage'
import { previews } from '../../-previews'

export const Route = createFileRoute('/admin/$kind/$id/preview')({
  component: function RecordPreview() {
    return <PreviewPage {...Route.useParams()} previews={previews} />
  },
})
