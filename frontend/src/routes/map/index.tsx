import { t } from '@lingui/core/macro'
import { useSuspenseQuery } from '@tanstack/react-query'
import { createFileRoute } from '@tanstack/react-router'
import { lists } from '../../api/lists'
import { filtersOfMap, mapQuery, mapSearch } from '../../api/map'
import { listQuery } from '../../api/queries'
import { Applied } from '../../ui/list/Applied'
import { Facets } from '../../ui/list/Facets'
import { Page } from '../../ui/Page'
import styles from '../../ui/list/ListPage.module.css'
import { outlinesQuery, pictureQuery } from './outlines'
import { NetworkMap } from './NetworkMap'

/** The list that the filters are of. */
const facetsQuery = (search: ReturnType<typeof mapSearch>) =>
  listQuery('institutions', { ...filtersOfMap(search), limit: 1 } as never)

/** Those of the list's filters that are offered here; the others hold when an address has them. */
const filters = ['type', 'pole', 'country', 'related']

export const Route = createFileRoute('/map/')({
  validateSearch: mapSearch,
  loaderDeps: ({ search }) => search,
  loader: ({ context: { queryClient }, deps }) =>
    Promise.all([
      queryClient.query(mapQuery(deps)),
      queryClient.query(facetsQuery(deps)),
      queryClient.query(pictureQuery),
      queryClient.query(outlinesQuery('region')),
      queryClient.query(outlinesQuery(deps.area ?? 'region')),
    ]),
  // While it is narrowed it stays in place, with the focus in it.
  pendingMs: Infinity,
  component: MapPage,
})

function MapPage() {
  const search = Route.useSearch()
  const { data } = useSuspenseQuery(mapQuery(search))
  const { facets } = useSuspenseQuery(facetsQuery(search)).data
  const shown = Object.fromEntries(filters.map((name) => [name, facets[name] ?? []]))
  return (
    <Page
      title={t`Où est le réseau`}
      lead={t`Les quatre villes universitaires de la région, les institutions qui y travaillent, et les territoires avec lesquels le réseau coopère.`}
    >
      <div className={styles.columns}>
        <Facets search={search} facets={shown} />
        <div className={styles.results}>
          <Applied search={search} names={lists.institutions.facets} facets={facets} />
          <NetworkMap search={search} data={data} />
        </div>
      </div>
    </Page>
  )
}
