import { t } from '@lingui/core/macro'
import { useSuspenseQuery } from '@tanstack/react-query'
import { createFileRoute } from '@tanstack/react-router'
import { listSearch } from '../../api/lists'
import { listQuery } from '../../api/queries'
import { ListPage } from '../../ui/list/ListPage'
import { AxisRows } from './AxisRows'

export const Route = createFileRoute('/axes/')({
  validateSearch: listSearch('axes'),
  loaderDeps: ({ search }) => search,
  loader: ({ context, deps }) => context.queryClient.query(listQuery('axes', deps)),
  pendingMs: Infinity,
  component: Axes,
})

function Axes() {
  const search = Route.useSearch()
  const { data: page } = useSuspenseQuery(listQuery('axes', search))
  return (
    <ListPage
      kind="axes"
      title={t`Axes scientifiques`}
      lead={t`Les directions dans lesquelles le réseau cherche, et leurs thèmes.`}
      search={search}
      page={page}
    >
      {(axes) => <AxisRows axes={axes} />}
    </ListPage>
  )
}
