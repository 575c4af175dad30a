import { t } from '@lingui/core/macro'
import { useSuspenseQuery } from '@tanstack/react-query'
import { createFileRoute } from '@tanstack/react-router'
import { listSearch } from '../../api/lists'
import { listQuery } from '../../api/queries'
import { ListPage } from '../../ui/list/ListPage'
import { EventRows } from './EventRows'

export const Route = createFileRoute('/events/')({
  validateSearch: listSearch('events'),
  loaderDeps: ({ search }) => search,
  loader: ({ context, deps }) => context.queryClient.query(listQuery('events', deps)),
  pendingMs: Infinity,
  component: Events,
})

function Events() {
  const search = Route.useSearch()
  const { data: page } = useSuspenseQuery(listQuery('events', search))
  return (
    <ListPage
      kind="events"
      title={t`Événements`}
      lead={t`Symposiums, forums, délégations, missions : les rencontres que le réseau organise ou auxquelles il prend part.`}
      search={search}
      page={page}
    >
      {(events) => <EventRows events={events} />}
    </ListPage>
  )
}
