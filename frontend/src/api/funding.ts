import { chartPath, chartQuery, type ChartView, viewOf } from './charts'
import { type ListSearch, listSearch } from './lists'
import { type Query, text } from './query'
import type { Schemas } from './types'

export type Funding = Schemas['FundingChart']
export type FundingNode = Schemas['FundingNode']
export type FundingLink = Schemas['FundingLink']
export type FundingStage = Schemas['FundingStage']

/** So many stations a stage are shown where not all are; so many at most. */
const most = 30

export type FundingSearch = Omit<ListSearch<'grants'>, 'sort' | 'limit' | 'cursor' | 'asOf'> &
  ChartView & { currency?: string; by?: 'beneficiary'; limit?: number }

/** Keeps of an address the filters of the list of grants, and what this chart knows beside them. */
export function fundingSearch(raw: Record<string, unknown>): FundingSearch {
  const currency = text(raw.currency)
  return {
    ...grantsOf(listSearch('grants')(raw)),
    ...(currency && /^[A-Z]{3}$/.test(currency) && { currency }),
    ...(raw.by === 'beneficiary' && { by: raw.by }),
    ...(Number(raw.limit) === most && { limit: most }),
    ...viewOf(raw, ['table']),
  }
}

/** The filters of the list of the grants that a chart shows, or the other way round. */
export function grantsOf(search: Omit<ListSearch<'grants'>, 'sort'>): ListSearch<'grants'> {
  const { q, project, programme, call, funder, beneficiary, year, source } = search
  const filters = { q, project, programme, call, funder, beneficiary, year, source }
  return Object.fromEntries(Object.entries(filters).filter(([, value]) => value))
}

export const fundingPath = ({ view: _view, ...asked }: FundingSearch) =>
  chartPath('funding', asked satisfies Query)

export const fundingQuery = (search: FundingSearch) => chartQuery<Funding>(fundingPath(search))

/** The same chart with as many stations a stage as there can be. */
export const more = (search: FundingSearch): FundingSearch => ({ ...search, limit: most })
