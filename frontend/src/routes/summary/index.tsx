import { useSuspenseQuery } from '@tanstack/react-query'
import { createFileRoute } from '@tanstack/react-router'
import { listQuery } from '../../api/queries'
import { summaryQuery, summarySearch } from '../../api/summary'
import { Page } from '../../ui/Page'
import { SourceLine } from '../../ui/chart/SourceLine'
import { Counts } from './Counts'
import { FigureTable } from './FigureTable'
import { FundingSums } from './FundingSums'
import { RecordSection } from './RecordSection'
import styles from './Summary.module.css'
import { SummaryForm } from './SummaryForm'
import { SummaryTools } from './SummaryTools'
import { leadWords, titleWords } from './words'

const poles = listQuery('poles')
const programmes = listQuery('programmes', { limit: 500 })

export const Route = createFileRoute('/summary/')({
  validateSearch: summarySearch,
  loaderDeps: ({ search }) => search,
  loader: ({ context: { queryClient }, deps }) =>
    Promise.all([
      queryClient.query(summaryQuery(deps)),
      queryClient.query(poles),
      queryClient.query(programmes),
    ]),
  pendingMs: Infinity,
  component: SummaryPage,
})

/** What the network did in some years, to be read, printed and quoted. */
function SummaryPage() {
  const search = Route.useSearch()
  const { data: summary } = useSuspenseQuery(summaryQuery(search))
  const lists = {
    poles: useSuspenseQuery(poles).data.items,
    programmes: useSuspenseQuery(programmes).data.items,
  }
  const { projects, calls, agreements, events, outcomes } = summary
  const sections = { projects, calls, agreements, events, outcomes }
  return (
    <Page title={titleWords(search)} lead={leadWords(summary)}>
      <div className={styles.summary}>
        {/* What is typed and not sent belongs to the years that it was typed for. */}
        <SummaryForm key={JSON.stringify(search)} search={search} {...lists} />
        <SummaryTools search={search} />
        <Counts of={summary.counts} />
        <FundingSums of={summary.funding} />
        <FigureTable figures={summary.figures} />
        {Object.entries(sections).map(([kind, section]) => (
          <RecordSection key={kind} kind={kind as keyof typeof sections} of={section} />
        ))}
        <SourceLine of={summary} />
      </div>
    </Page>
  )
}
