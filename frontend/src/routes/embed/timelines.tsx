import { useSuspenseQuery } from '@tanstack/react-query'
import { createFileRoute } from '@tanstack/react-router'
import { timelinesQuery, timelinesSearch } from '../../api/timelines'
import { Timelines } from '../timelines/Timelines'

export const Route = createFileRoute('/embed/timelines')({
  validateSearch: timelinesSearch,
  loaderDeps: ({ search }) => search,
  loader: ({ context, deps }) => context.queryClient.query(timelinesQuery(deps)),
  pendingMs: Infinity,
  component: EmbeddedTimelines,
})

function EmbeddedTimelines() {
  const search = Route.useSearch()
  const { data } = useSuspenseQuery(timelinesQuery(search))
  return <Timelines search={search} data={data} />
}
