import { t } from '@lingui/core/macro'
import { useSuspenseQuery } from '@tanstack/react-query'
import { createFileRoute } from '@tanstack/react-router'
import { listSearch } from '../../api/lists'
import { listQuery } from '../../api/queries'
import { ListPage } from '../../ui/list/ListPage'
import { ProgrammeRows } from './ProgrammeRows'

export const Route = createFileRoute('/programmes/')({
  validateSearch: listSearch('programmes'),
  loaderDeps: ({ search }) => search,
  loader: ({ context, deps }) => context.queryClient.query(listQuery('programmes', deps)),
  pendingMs: Infinity,
  component: Programmes,
})

function Programmes() {
  const search = Route.useSearch()
  const { data: page } = useSuspenseQuery(listQuery('programmes', search))
  return (
    <ListPage
      kind="programmes"
      title={t`Programmes`}
      lead={t`Les programmes de soutien du CLARA et ceux d’autres financeurs qui comptent pour ses projets.`}
      search={search}
      page={page}
    >
      {(programmes) => <ProgrammeRows programmes={programmes} />}
    </ListPage>
  )
}
