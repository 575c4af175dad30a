import { useSuspenseQuery } from '@tanstack/react-query'
import { createFileRoute } from '@tanstack/react-router'
import { momentOf } from '../../api/moment'
import { recordQuery } from '../../api/queries'
import { FigureContent } from './FigureContent'

export const Route = createFileRoute('/figures/$id')({
  validateSearch: momentOf,
  loaderDeps: ({ search }) => search,
  loader: ({ context, params, deps }) =>
    context.queryClient.query(recordQuery('figures', params.id, deps)),
  component: FigurePage,
})

function FigurePage() {
  const { data } = useSuspenseQuery(recordQuery('figures', Route.useParams().id, Route.useSearch()))
  return <FigureContent record={data} />
}
