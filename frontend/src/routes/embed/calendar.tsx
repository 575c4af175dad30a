import { useSuspenseQuery } from '@tanstack/react-query'
import { createFileRoute } from '@tanstack/react-router'
import { calendarQuery, calendarSearch } from '../../api/calendar'
import { Calendar } from '../calendar/Calendar'

export const Route = createFileRoute('/embed/calendar')({
  validateSearch: calendarSearch,
  loaderDeps: ({ search }) => search,
  loader: ({ context, deps }) => context.queryClient.query(calendarQuery(deps)),
  pendingMs: Infinity,
  component: EmbeddedCalendar,
})

function EmbeddedCalendar() {
  const search = Route.useSearch()
  const { data } = useSuspenseQuery(calendarQuery(search))
  return <Calendar search={search} data={data} />
}
