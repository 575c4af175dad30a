import { t } from '@lingui/core/macro'
import { useSuspenseQuery } from '@tanstack/react-query'
import { createFileRoute } from '@tanstack/react-router'
import { listSearch } from '../../api/lists'
import { listQuery } from '../../api/queries'
import { ListPage } from '../../ui/list/ListPage'
import { useNoIndex } from '../../ui/useNoIndex'
import { PersonRows } from './PersonRows'

export const Route = createFileRoute('/people/')({
  validateSearch: listSearch('people'),
  loaderDeps: ({ search }) => search,
  loader: ({ context, deps }) => context.queryClient.query(listQuery('people', deps)),
  pendingMs: Infinity,
  component: People,
})

function People() {
  const search = Route.useSearch()
  const { data: page } = useSuspenseQuery(listQuery('people', search))
  useNoIndex()
  return (
    <ListPage
      kind="people"
      title={t`Personnes`}
      lead={t`Celles et ceux que les documents publiés nomment dans un rôle public. Rien d’autre n’est dit d’eux.`}
      search={search}
      page={page}
    >
      {(people) => <PersonRows people={people} />}
    </ListPage>
  )
}
