import { useSuspenseQuery } from '@tanstack/react-query'
import { createFileRoute } from '@tanstack/react-router'
import { momentOf } from '../../api/moment'
import { recordQuery } from '../../api/queries'
import { PoleContent } from './PoleContent'

export const Route = createFileRoute('/poles/$id')({
  validateSearch: momentOf,
  loaderDeps: ({ search }) => search,
  loader: ({ context, params, deps }) =>
    context.queryClient.query(recordQuery('poles', params.id, deps)),
  component: PolePage,
})

function PolePage() {
  const { data } = useSuspenseQuery(recordQuery('poles', Route.useParams().id, Route.useSearch()))
  return <PoleContent record={data} />
}
