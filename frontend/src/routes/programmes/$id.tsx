import { useSuspenseQuery } from '@tanstack/react-query'
import { createFileRoute } from '@tanstack/react-router'
import { momentOf } from '../../api/moment'
import { recordQuery } from '../../api/queries'
import { ProgrammeContent } from './ProgrammeContent'

export const Route = createFileRoute('/programmes/$id')({
  validateSearch: momentOf,
  loaderDeps: ({ search }) => search,
  loader: ({ context, params, deps }) =>
    context.queryClient.query(recordQuery('programmes', params.id, deps)),
  component: ProgrammePage,
})

function ProgrammePage() {
  const { data } = useSuspenseQuery(
    recordQuery('programmes', Route.useParams().id, Route.useSearch()),
  )
  return <ProgrammeContent record={data} />
}
