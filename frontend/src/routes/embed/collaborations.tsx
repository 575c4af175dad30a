import { useSuspenseQuery } from '@tanstack/react-query'
import { createFileRoute } from '@tanstack/react-router'
import { collaborationsQuery, collaborationsSearch } from '../../api/collaborations'
import { CollaborationsChart } from '../collaborations/CollaborationsChart'

export const Route = createFileRoute('/embed/collaborations')({
  validateSearch: collaborationsSearch,
  loaderDeps: ({ search }) => search,
  loader: ({ context, deps }) => context.queryClient.query(collaborationsQuery(deps)),
  pendingMs: Infinity,
  component: EmbeddedCollaborations,
})

function EmbeddedCollaborations() {
  const search = Route.useSearch()
  const { data } = useSuspenseQuery(collaborationsQuery(search))
  return <CollaborationsChart search={search} data={data} />
}
