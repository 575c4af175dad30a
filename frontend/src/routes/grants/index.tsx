import { t } from '@lingui/core/macro'
import { useSuspenseQuery } from '@tanstack/react-query'
import { createFileRoute, Link } from '@tanstack/react-router'
import { grantsOf } from '../../api/funding'
import { listSearch } from '../../api/lists'
import { listQuery } from '../../api/queries'
import { GrantRows } from '../../ui/GrantRows'
import { ListPage } from '../../ui/list/ListPage'

export const Route = createFileRoute('/grants/')({
  validateSearch: listSearch('grants'),
  loaderDeps: ({ search }) => search,
  loader: ({ context, deps }) => context.queryClient.query(listQuery('grants', deps)),
  pendingMs: Infinity,
  component: Grants,
})

function Grants() {
  const search = Route.useSearch()
  const { data: page } = useSuspenseQuery(listQuery('grants', search))
  return (
    <ListPage
      kind="grants"
      title={t`Financements`}
      lead={
        <>
          <p>{t`Chaque somme accordée à un projet : par qui, au titre de quel programme et de quel appel.`}</p>
          {!('asOf' in search) && (
            <p>
              <Link from={Route.fullPath} to="/funding" search={grantsOf}>{t`Voir les flux`}</Link>
            </p>
          )}
        </>
      }
      search={search}
      page={page}
    >
      {(grants) => <GrantRows grants={grants} level={2} />}
    </ListPage>
  )
}
