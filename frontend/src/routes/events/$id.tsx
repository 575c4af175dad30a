import { useSuspenseQuery } from '@tanstack/react-query'
import { createFileRoute } from '@tanstack/react-router'
import { momentOf } from '../../api/moment'
import { recordQuery } from '../../api/queries'
import { EventContent } from './EventContent'

export const Route = createFileRoute('/events/$id')({
  validateSearch: momentOf,
  loaderDeps: ({ search }) => search,
  loader: ({ context, params, deps }) =>
    context.queryClient.query(recordQuery('events', params.id, deps)),
  component: EventPage,
})

function EventPage() {
  const { data } = useSuspenseQuery(recordQuery('events', Route.useParams().id, Route.useSearch()))
  return <EventContent record={data} />
}
