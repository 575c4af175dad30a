import { useSuspenseQuery } from '@tanstack/react-query'
import { createFileRoute } from '@tanstack/react-router'
import { momentOf } from '../../api/moment'
import { recordQuery } from '../../api/queries'
import { OutcomeContent } from './OutcomeContent'

export const Route = createFileRoute('/outcomes/$id')({
  validateSearch: momentOf,
  loaderDeps: ({ search }) => search,
  loader: ({ context, params, deps }) =>
    context.queryClient.query(recordQuery('outcomes', params.id, deps)),
  component: OutcomePage,
})

function OutcomePage() {
  const { data } = useSuspenseQuery(
    recordQuery('outcomes', Route.useParams().id, Route.useSearch()),
  )
  return <OutcomeContent record={data} />
}
