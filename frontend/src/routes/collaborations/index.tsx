import { t } from '@lingui/core/macro'
import { useSuspenseQuery } from '@tanstack/react-query'
import { createFileRoute } from '@tanstack/react-router'
import { collaborationsQuery, collaborationsSearch } from '../../api/collaborations'
import { Page } from '../../ui/Page'
import { CollaborationsChart } from './CollaborationsChart'
import { Filters } from './Filters'

export const Route = createFileRoute('/collaborations/')({
  validateSearch: collaborationsSearch,
  loaderDeps: ({ search }) => search,
  loader: ({ context, deps }) => context.queryClient.query(collaborationsQuery(deps)),
  // While it is narrowed it stays in place, with the focus in it.
  pendingMs: Infinity,
  component: CollaborationsPage,
})

function CollaborationsPage() {
  const search = Route.useSearch()
  const { data } = useSuspenseQuery(collaborationsQuery(search))
  return (
    <Page
      title={t`Qui travaille avec qui`}
      lead={t`Deux institutions sont liées quand elles partagent un projet, un financement, un accord, une coopération ou une relation déclarée.`}
    >
      <Filters search={search} data={data} />
      <CollaborationsChart search={search} data={data} />
    </Page>
  )
}
