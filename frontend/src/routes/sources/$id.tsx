import { useSuspenseQuery } from '@tanstack/react-query'
import { createFileRoute } from '@tanstack/react-router'
import { momentOf } from '../../api/moment'
import { recordQuery } from '../../api/queries'
import { SourceContent } from './SourceContent'

export const Route = createFileRoute('/sources/$id')({
  validateSearch: momentOf,
  loaderDeps: ({ search }) => search,
  loader: ({ context, params, deps }) =>
    context.queryClient.query(recordQuery('sources', params.id, deps)),
  component: SourcePage,
})

function SourcePage() {
  const { data } = useSuspenseQuery(recordQuery('sources', Route.useParams().id, Route.useSearch()))
  return <SourceContent record={data} />
}
