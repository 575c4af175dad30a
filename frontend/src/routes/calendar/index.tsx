import { t } from '@lingui/core/macro'
import { useSuspenseQuery } from '@tanstack/react-query'
import { createFileRoute } from '@tanstack/react-router'
import {
  calendarFacets,
  calendarQuery,
  calendarSearch,
  type CalendarSearch,
} from '../../api/calendar'
import { listQuery } from '../../api/queries'
import { YearBounds } from '../../ui/chart/YearBounds'
import { Applied } from '../../ui/list/Applied'
import { Facets } from '../../ui/list/Facets'
import styles from '../../ui/list/ListPage.module.css'
import { Page } from '../../ui/Page'
import { yearOf } from './agenda'
import { Calendar } from './Calendar'
import bar from './CalendarPage.module.css'
import { Take } from './Take'

/** The lists that the dates are of. */
const callsQuery = ({ programme, status }: CalendarSearch) =>
  listQuery('calls', { programme, status, limit: 1 } as never)
const eventsQuery = ({ programme, type }: CalendarSearch) =>
  listQuery('events', { programme, type, limit: 1 } as never)

export const Route = createFileRoute('/calendar/')({
  validateSearch: calendarSearch,
  loaderDeps: ({ search }) => search,
  loader: ({ context: { queryClient }, deps }) =>
    Promise.all([
      queryClient.query(calendarQuery(deps)),
      queryClient.query(calendarQuery({})),
      queryClient.query(callsQuery(deps)),
      queryClient.query(eventsQuery(deps)),
    ]),
  // While it is narrowed it stays in place, with the focus in it.
  pendingMs: Infinity,
  component: CalendarPage,
})

function CalendarPage() {
  const search = Route.useSearch()
  const { data } = useSuspenseQuery(calendarQuery(search))
  const { data: all } = useSuspenseQuery(calendarQuery({}))
  const { data: calls } = useSuspenseQuery(callsQuery(search))
  const { data: events } = useSuspenseQuery(eventsQuery(search))
  const facets = {
    kind: [
      { value: 'calls', label: null, count: calls.total },
      { value: 'events', label: null, count: events.total },
    ],
    programme: calls.facets.programme ?? [],
    status: calls.facets.status ?? [],
    type: events.facets.type ?? [],
  }
  return (
    <Page
      title={t`Calendrier`}
      lead={t`Quand les appels à projets ouvrent et se closent, et quand ont lieu les événements du réseau.`}
    >
      <div className={styles.columns}>
        <Facets search={search} facets={facets} />
        <div className={styles.results}>
          <div className={bar.bar}>
            <YearBounds
              from={search.from}
              to={search.to}
              years={[...new Set(all.entries.map(yearOf))]}
            />
            <Take search={search} />
          </div>
          <Applied search={search} names={calendarFacets} facets={facets} />
          <Calendar search={search} data={data} />
        </div>
      </div>
    </Page>
  )
}
