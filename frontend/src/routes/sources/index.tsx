import { t } from '@lingui/core/macro'
import { useSuspenseQuery } from '@tanstack/react-query'
import { createFileRoute } from '@tanstack/react-router'
import { listSearch } from '../../api/lists'
import { listQuery } from '../../api/queries'
import { ListPage } from '../../ui/list/ListPage'
import { SourceRows } from './SourceRows'

export const Route = createFileRoute('/sources/')({
  validateSearch: listSearch('sources'),
  loaderDeps: ({ search }) => search,
  loader: ({ context, deps }) => context.queryClient.query(listQuery('sources', deps)),
  pendingMs: Infinity,
  component: Sources,
})

function Sources() {
  const search = Route.useSearch()
  const { data: page } = useSuspenseQuery(listQuery('sources', search))
  return (
    <ListPage
      kind="sources"
      title={t`Sources`}
      lead={t`Les documents publiés dont ces pages sont tirées.`}
      search={search}
      page={page}
    >
      {(sources) => <SourceRows sources={sources} />}
    </ListPage>
  )
}
