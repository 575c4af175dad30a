import { t } from '@lingui/core/macro'
import { useSuspenseQuery } from '@tanstack/react-query'
import { createFileRoute } from '@tanstack/react-router'
import { listSearch } from '../../api/lists'
import { listQuery } from '../../api/queries'
import { ListPage } from '../../ui/list/ListPage'
import { InstitutionRows } from './InstitutionRows'

export const Route = createFileRoute('/institutions/')({
  validateSearch: listSearch('institutions'),
  loaderDeps: ({ search }) => search,
  loader: ({ context, deps }) => context.queryClient.query(listQuery('institutions', deps)),
  pendingMs: Infinity,
  component: Institutions,
})

function Institutions() {
  const search = Route.useSearch()
  const { data: page } = useSuspenseQuery(listQuery('institutions', search))
  return (
    <ListPage
      kind="institutions"
      title={t`Institutions`}
      lead={t`Universités, hôpitaux, laboratoires, entreprises, associations, financeurs : celles et ceux qui font le réseau ou travaillent avec lui.`}
      search={search}
      page={page}
    >
      {(institutions) => <InstitutionRows institutions={institutions} />}
    </ListPage>
  )
}
