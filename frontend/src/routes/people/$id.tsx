import { useSuspenseQuery } from '@tanstack/react-query'
import { createFileRoute } from '@tanstack/react-router'
import { momentOf } from '../../api/moment'
import { recordQuery } from '../../api/queries'
import { PersonContent } from './PersonContent'

export const Route = createFileRoute('/people/$id')({
  validateSearch: momentOf,
  loaderDeps: ({ search }) => search,
  loader: ({ context, params, deps }) =>
    context.queryClient.query(recordQuery('people', params.id, deps)),
  component: PersonPage,
})

function PersonPage() {
  const { data } = useSuspenseQuery(recordQuery('people', Route.useParams().id, Route.useSearch()))
  return <PersonContent record={data} />
}
