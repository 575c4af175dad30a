import { useSuspenseQuery } from '@tanstack/react-query'
import { createFileRoute } from '@tanstack/react-router'
import { momentOf } from '../../api/moment'
import { recordQuery } from '../../api/queries'
import { AgreementContent } from './AgreementContent'

export const Route = createFileRoute('/agreements/$id')({
  validateSearch: momentOf,
  loaderDeps: ({ search }) => search,
  loader: ({ context, params, deps }) =>
    context.queryClient.query(recordQuery('agreements', params.id, deps)),
  component: AgreementPage,
})

function AgreementPage() {
  const { data } = useSuspenseQuery(
    recordQuery('agreements', Route.useParams().id, Route.useSearch()),
  )
  return <AgreementContent record={data} />
}
