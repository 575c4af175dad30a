import { useSuspenseQuery } from '@tanstack/react-query'
import { createFileRoute } from '@tanstack/react-router'
import { mapQuery, mapSearch } from '../../api/map'
import { NetworkMap } from '../map/NetworkMap'
import { outlinesQuery, pictureQuery } from '../map/outlines'

export const Route = createFileRoute('/embed/map')({
  validateSearch: mapSearch,
  loaderDeps: ({ search }) => search,
  loader: ({ context: { queryClient }, deps }) =>
    Promise.all([
      queryClient.query(mapQuery(deps)),
      queryClient.query(pictureQuery),
      queryClient.query(outlinesQuery('region')),
      queryClient.query(outlinesQuery(deps.area ?? 'region')),
    ]),
  pendingMs: Infinity,
  component: EmbeddedMap,
})

function EmbeddedMap() {
  const search = Route.useSearch()
  const { data } = useSuspenseQuery(mapQuery(search))
  return <NetworkMap search={search} data={data} />
}
