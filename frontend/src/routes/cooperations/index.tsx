import { t } from '@lingui/core/macro'
import { useSuspenseQuery } from '@tanstack/react-query'
import { createFileRoute } from '@tanstack/react-router'
import { listSearch } from '../../api/lists'
import { listQuery } from '../../api/queries'
import { ListPage } from '../../ui/list/ListPage'
import { CooperationRows } from './CooperationRows'

export const Route = createFileRoute('/cooperations/')({
  validateSearch: listSearch('cooperations'),
  loaderDeps: ({ search }) => search,
  loader: ({ context, deps }) => context.queryClient.query(listQuery('cooperations', deps)),
  pendingMs: Infinity,
  component: Cooperations,
})

function Cooperations() {
  const search = Route.useSearch()
  const { data: page } = useSuspenseQuery(listQuery('cooperations', search))
  return (
    <ListPage
      kind="cooperations"
      title={t`Coopérations`}
      lead={t`Les relations durables du réseau avec des territoires étrangers.`}
      search={search}
      page={page}
    >
      {(cooperations) => <CooperationRows cooperations={cooperations} />}
    </ListPage>
  )
}
