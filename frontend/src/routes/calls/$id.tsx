import { useSuspenseQuery } from '@tanstack/react-query'
import { createFileRoute } from '@tanstack/react-router'
import { momentOf } from '../../api/moment'
import { recordQuery } from '../../api/queries'
import { CallContent } from './CallContent'

export const Route = createFileRoute('/calls/$id')({
  validateSearch: momentOf,
  loaderDeps: ({ search }) => search,
  loader: ({ context, params, deps }) =>
    context.queryClient.query(recordQuery('calls', params.id, deps)),
  component: CallPage,
})

function CallPage() {
  const { data } = useSuspenseQuery(recordQuery('calls', Route.useParams().id, Route.useSearch()))
  return <CallContent record={data} />
}
