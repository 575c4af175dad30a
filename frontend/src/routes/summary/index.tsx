import { t } from '@lingui/core/macro'
import { useSuspenseQuery } from '@tanstack/react-query'
import { createFileRoute } from '@tanstack/react-router'
import { listQuery } from '../../api/queries'
import { summaryQuery, summarySearch } from '../../api/summary'
import { Page } from '../../ui/Page'
import { Criteria } from './Criteria'
import { SummaryContent } from './SummaryContent'
import { titleOf } from './words'

const poles = listQuery('poles')
const programmes = listQuery('programmes', { limit: 100 })

export const Route = createFileRoute('/summary/')({
  validateSearch: summarySearch,
  loaderDeps: ({ search }) => search,
  loader: ({ context: { queryClient }, deps }) =>
    Promise.all([
      queryClient.query(summaryQuery(deps)),
      queryClient.query(poles),
      queryClient.query(programmes),
    ]),
  // While it is narrowed it stays in place, with the focus in it.
  pendingMs: Infinity,
  component: SummaryPage,
})

function SummaryPage() {
  const search = Route.useSearch()
  const { data } = useSuspenseQuery(summaryQuery(search))
  return (
    <Page
      title={titleOf(data)}
      lead={t`Ce qui a été soutenu, financé, signé et organisé, et ce qu’en disent les documents.`}
    >
      <Criteria
        search={search}
        poles={useSuspenseQuery(poles).data.items}
        programmes={useSuspenseQuery(programmes).data.items}
      />
      <SummaryContent summary={data} />
    </Page>
  )
}
