import { t } from '@lingui/core/macro'
import { useSuspenseQuery } from '@tanstack/react-query'
import { createFileRoute, stripSearchParams } from '@tanstack/react-router'
import { type ListSearch, listSearch } from '../../api/lists'
import { listQuery } from '../../api/queries'
import { ListPage } from '../../ui/list/ListPage'
import { FigureGrid } from './FigureGrid'
import { FigureThemes } from './FigureThemes'

/** Key figures are read side by side: all of them are on one page, unless its address says otherwise. */
const all = { limit: 100 }

export const Route = createFileRoute('/figures/')({
  validateSearch: (raw: Record<string, unknown>): ListSearch<'figures'> => ({
    ...all,
    ...listSearch('figures', all.limit)(raw),
  }),
  search: { middlewares: [stripSearchParams(all)] },
  loaderDeps: ({ search }) => search,
  loader: ({ context, deps }) => context.queryClient.query(listQuery('figures', deps)),
  pendingMs: Infinity,
  component: FiguresPage,
})

function FiguresPage() {
  const search = Route.useSearch()
  const { data: page } = useSuspenseQuery(listQuery('figures', search))
  // Another order than their own would be undone by the themes.
  const own = !search.q && !search.sort
  return (
    <ListPage
      kind="figures"
      title={t`Chiffres-clefs`}
      lead={t`Ce que les documents publient et, quand les notices de ces pages répondent à la même question, ce qu’elles répondent. Un chiffre peut en contredire un autre : ils sont mis côte à côte.`}
      search={search}
      page={page}
    >
      {(figures) =>
        own ? <FigureThemes figures={figures} /> : <FigureGrid figures={figures} level={2} />
      }
    </ListPage>
  )
}
