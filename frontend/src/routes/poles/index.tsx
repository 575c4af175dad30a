import { t } from '@lingui/core/macro'
import { useSuspenseQuery } from '@tanstack/react-query'
import { createFileRoute } from '@tanstack/react-router'
import { listSearch } from '../../api/lists'
import { listQuery } from '../../api/queries'
import { ListPage } from '../../ui/list/ListPage'
import { PoleRows } from './PoleRows'

export const Route = createFileRoute('/poles/')({
  validateSearch: listSearch('poles'),
  loaderDeps: ({ search }) => search,
  loader: ({ context, deps }) => context.queryClient.query(listQuery('poles', deps)),
  pendingMs: Infinity,
  component: Poles,
})

function Poles() {
  const search = Route.useSearch()
  const { data: page } = useSuspenseQuery(listQuery('poles', search))
  return (
    <ListPage
      kind="poles"
      title={t`Pôles universitaires`}
      lead={t`Les villes universitaires d’Auvergne-Rhône-Alpes sur lesquelles le réseau s’appuie.`}
      search={search}
      page={page}
    >
      {(poles) => <PoleRows poles={poles} />}
    </ListPage>
  )
}
