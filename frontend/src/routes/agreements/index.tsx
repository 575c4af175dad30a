import { t } from '@lingui/core/macro'
import { useSuspenseQuery } from '@tanstack/react-query'
import { createFileRoute } from '@tanstack/react-router'
import { listSearch } from '../../api/lists'
import { listQuery } from '../../api/queries'
import { ListPage } from '../../ui/list/ListPage'
import { AgreementRows } from './AgreementRows'

export const Route = createFileRoute('/agreements/')({
  validateSearch: listSearch('agreements'),
  loaderDeps: ({ search }) => search,
  loader: ({ context, deps }) => context.queryClient.query(listQuery('agreements', deps)),
  pendingMs: Infinity,
  component: Agreements,
})

function Agreements() {
  const search = Route.useSearch()
  const { data: page } = useSuspenseQuery(listQuery('agreements', search))
  return (
    <ListPage
      kind="agreements"
      title={t`Accords`}
      lead={t`Ce que le réseau et ses partenaires ont signé : quand, où, avec qui, et pour quoi faire.`}
      search={search}
      page={page}
    >
      {(agreements) => <AgreementRows agreements={agreements} />}
    </ListPage>
  )
}
