import { useSuspenseQuery } from '@tanstack/react-query'
import { createFileRoute } from '@tanstack/react-router'
import { fundingQuery, fundingSearch } from '../../api/funding'
import { FundingChart } from '../funding/FundingChart'

export const Route = createFileRoute('/embed/funding')({
  validateSearch: fundingSearch,
  loaderDeps: ({ search }) => search,
  loader: ({ context, deps }) => context.queryClient.query(fundingQuery(deps)),
  pendingMs: Infinity,
  component: EmbeddedFunding,
})

function EmbeddedFunding() {
  const search = Route.useSearch()
  const { data } = useSuspenseQuery(fundingQuery(search))
  return <FundingChart search={search} data={data} />
}
