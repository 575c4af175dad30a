import { useSuspenseQuery } from '@tanstack/react-query'
import { createFileRoute } from '@tanstack/react-router'
import { momentOf } from '../../api/moment'
import { recordQuery } from '../../api/queries'
import { AxisContent } from './AxisContent'

export const Route = createFileRoute('/axes/$id')({
  validateSearch: momentOf,
  loaderDeps: ({ search }) => search,
  loader: ({ context, params, deps }) =>
    context.queryClient.query(recordQuery('axes', params.id, deps)),
  component: AxisPage,
})

function AxisPage() {
  const { data } = useSuspenseQuery(recordQuery('axes', Route.useParams().id, Route.useSearch()))
  return <AxisContent record={data} />
}
