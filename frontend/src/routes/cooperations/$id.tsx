import { useSuspenseQuery } from '@tanstack/react-query'
import { createFileRoute } from '@tanstack/react-router'
import { momentOf } from '../../api/moment'
import { recordQuery } from '../../api/queries'
import { CooperationContent } from './CooperationContent'

export const Route = createFileRoute('/cooperations/$id')({
  validateSearch: momentOf,
  loaderDeps: ({ search }) => search,
  loader: ({ context, params, deps }) =>
    context.queryClient.query(recordQuery('cooperations', params.id, deps)),
  component: CooperationPage,
})

function CooperationPage() {
  const { data } = useSuspenseQuery(
    recordQuery('cooperations', Route.useParams().id, Route.useSearch()),
  )
  return <CooperationContent record={data} />
}
