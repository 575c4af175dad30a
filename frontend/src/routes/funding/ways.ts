import { type FundingNode, type FundingSearch, grantsOf } from '../../api/funding'
import type { ListSearch } from '../../api/lists'

/**
 * The list of the grants that go through these stations. Of those who pay together it has what either
 * pays. Nothing for the rest taken together, which no filter names.
 */
export function grantsThrough(
  search: FundingSearch,
  ...nodes: FundingNode[]
): ListSearch<'grants'> | undefined {
  if (nodes.some(({ others }) => others)) return undefined
  const grants = grantsOf(search)
  for (const { stage, records } of nodes)
    grants[stage] = records.length ? records.map(({ id }) => id) : ['not-stated']
  return grants
}
