import { useSuspenseQuery } from '@tanstack/react-query'
import { createFileRoute } from '@tanstack/react-router'
import { momentOf } from '../../api/moment'
import { recordQuery } from '../../api/queries'
import { TrainingContent } from './TrainingContent'

export const Route = createFileRoute('/trainings/$id')({
  validateSearch: momentOf,
  loaderDeps: ({ search }) => search,
  loader: ({ context, params, deps }) =>
    context.queryClient.query(recordQuery('trainings', params.id, deps)),
  component: TrainingPage,
})

function TrainingPage() {
  const { data } = useSuspenseQuery(
    recordQuery('trainings', Route.useParams().id, Route.useSearch()),
  )
  return <TrainingContent record={data} />
}
