import { t } from '@lingui/core/macro'
import { useSuspenseQuery } from '@tanstack/react-query'
import { createFileRoute } from '@tanstack/react-router'
import { listSearch } from '../../api/lists'
import { listQuery } from '../../api/queries'
import { ListPage } from '../../ui/list/ListPage'
import { OutcomeRows } from '../../ui/OutcomeRows'

export const Route = createFileRoute('/outcomes/')({
  validateSearch: listSearch('outcomes'),
  loaderDeps: ({ search }) => search,
  loader: ({ context, deps }) => context.queryClient.query(listQuery('outcomes', deps)),
  pendingMs: Infinity,
  component: Outcomes,
})

function Outcomes() {
  const search = Route.useSearch()
  const { data: page } = useSuspenseQuery(listQuery('outcomes', search))
  return (
    <ListPage
      kind="outcomes"
      title={t`Réalisations`}
      lead={t`Ce que le soutien du réseau a fait naître : entreprises, brevets, publications, infrastructures.`}
      search={search}
      page={page}
    >
      {(outcomes) => <OutcomeRows outcomes={outcomes} level={2} />}
    </ListPage>
  )
}
