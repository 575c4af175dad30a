import { useSuspenseQuery } from '@tanstack/react-query'
import { createFileRoute } from '@tanstack/react-router'
import { fundingQuery, fundingSearch, grantsOf } from '../../api/funding'
import { listQuery } from '../../api/queries'
import { FundingPage } from './FundingPage'

export const Route = createFileRoute('/funding/')({
  validateSearch: fundingSearch,
  loaderDeps: ({ search }) => search,
  loader: ({ context: { queryClient }, deps }) =>
    Promise.all([
      queryClient.query(fundingQuery(deps)),
      queryClient.query(listQuery('grants', grantsOf(deps))),
    ]),
  // While it is narrowed it stays in place, with the focus in it.
  pendingMs: Infinity,
  component: Funding,
})

function Funding() {
  const search = Route.useSearch()
  const { data } = useSuspenseQuery(fundingQuery(search))
  const { data: page } = useSuspenseQuery(listQuery('grants', grantsOf(search)))
  return <FundingPage search={search} data={data} page={page} />
}
