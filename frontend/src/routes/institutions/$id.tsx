import { useSuspenseQuery } from '@tanstack/react-query'
import { createFileRoute } from '@tanstack/react-router'
import { momentOf } from '../../api/moment'
import { recordQuery } from '../../api/queries'
import { InstitutionContent } from './InstitutionContent'

export const Route = createFileRoute('/institutions/$id')({
  validateSearch: momentOf,
  loaderDeps: ({ search }) => search,
  loader: ({ context, params, deps }) =>
    context.queryClient.query(recordQuery('institutions', params.id, deps)),
  component: InstitutionPage,
})

function InstitutionPage() {
  const { data } = useSuspenseQuery(
    recordQuery('institutions', Route.useParams().id, Route.useSearch()),
  )
  return <InstitutionContent record={data} />
}
