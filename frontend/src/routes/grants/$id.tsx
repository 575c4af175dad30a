import { useSuspenseQuery } from '@tanstack/react-query'
import { createFileRoute } from '@tanstack/react-router'
import { momentOf } from '../../api/moment'
import { recordQuery } from '../../api/queries'
import { GrantContent } from './GrantContent'

export const Route = createFileRoute('/grants/$id')({
  validateSearch: momentOf,
  loaderDeps: ({ search }) => search,
  loader: ({ context, params, deps }) =>
    context.queryClient.query(recordQuery('grants', params.id, deps)),
  component: GrantPage,
})

function GrantPage() {
  const { data } = useSuspenseQuery(recordQuery('grants', Route.useParams().id, Route.useSearch()))
  return <GrantContent record={data} />
}
