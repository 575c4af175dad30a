import { t } from '@lingui/core/macro'
import { useSuspenseQuery } from '@tanstack/react-query'
import { createFileRoute } from '@tanstack/react-router'
import { listSearch } from '../../api/lists'
import { listQuery } from '../../api/queries'
import { CallRows } from '../../ui/CallRows'
import { ListPage } from '../../ui/list/ListPage'

export const Route = createFileRoute('/calls/')({
  validateSearch: listSearch('calls'),
  loaderDeps: ({ search }) => search,
  loader: ({ context, deps }) => context.queryClient.query(listQuery('calls', deps)),
  pendingMs: Infinity,
  component: Calls,
})

function Calls() {
  const search = Route.useSearch()
  const { data: page } = useSuspenseQuery(listQuery('calls', search))
  return (
    <ListPage
      kind="calls"
      title={t`Appels à projets`}
      lead={t`Les occasions de faire financer un projet. L’état d’un appel est calculé à chaque visite, à l’heure de Paris.`}
      search={search}
      page={page}
    >
      {(calls) => <CallRows calls={calls} level={2} />}
    </ListPage>
  )
}
