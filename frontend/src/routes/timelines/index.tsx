import { t } from '@lingui/core/macro'
import { useSuspenseQuery } from '@tanstack/react-query'
import { createFileRoute } from '@tanstack/react-router'
import { lists } from '../../api/lists'
import { listQuery } from '../../api/queries'
import {
  filtersOfTimelines,
  timelinesQuery,
  timelinesSearch,
  type TimelinesSearch,
  whoseOf,
} from '../../api/timelines'
import { Applied } from '../../ui/list/Applied'
import { Facets } from '../../ui/list/Facets'
import styles from '../../ui/list/ListPage.module.css'
import { Page } from '../../ui/Page'
import { Timelines } from './Timelines'
import { Whose } from './Whose'

/** The list that the filters are of. */
const facetsQuery = (search: TimelinesSearch) =>
  listQuery(whoseOf(search), { ...filtersOfTimelines(search), limit: 1 })

/** Those of the lists' filters that are offered here; the others hold when an address has them. */
const offered = {
  cooperations: ['country', 'partner', 'programme'],
  projects: ['axis', 'pole', 'programme', 'cooperation', 'year'],
}

export const Route = createFileRoute('/timelines/')({
  validateSearch: timelinesSearch,
  loaderDeps: ({ search }) => search,
  loader: ({ context: { queryClient }, deps }) =>
    Promise.all([queryClient.query(timelinesQuery(deps)), queryClient.query(facetsQuery(deps))]),
  // While it is narrowed it stays in place, with the focus in it.
  pendingMs: Infinity,
  component: TimelinesPage,
})

function TimelinesPage() {
  const search = Route.useSearch()
  const { data } = useSuspenseQuery(timelinesQuery(search))
  const { facets } = useSuspenseQuery(facetsQuery(search)).data
  const of = whoseOf(search)
  const shown = Object.fromEntries(offered[of].map((name) => [name, facets[name] ?? []]))
  return (
    <Page
      title={t`Au fil du temps`}
      lead={t`L’histoire des coopérations et les étapes des projets, sur les mêmes années.`}
    >
      <div className={styles.columns}>
        <Facets key={of} search={search} facets={shown} />
        <div className={styles.results}>
          <div className={styles.bar}>
            <Whose shown={of} />
          </div>
          <Applied search={search} names={lists[of].facets} facets={facets} />
          <Timelines search={search} data={data} />
        </div>
      </div>
    </Page>
  )
}
