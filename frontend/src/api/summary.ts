import { boundsOf } from './calendar'
import { base, get } from './client'
import { formatQuery, text } from './query'
import type { Schemas } from './types'
import { queryOptions } from '@tanstack/react-query'

export type Summary = Schemas['Summary']
export type SummarySection = Schemas['SummarySection']
export type SummaryShare = Schemas['SummaryShare']

export type SummarySearch = { from?: string; to?: string; pole?: string; programme?: string }

export function summarySearch(raw: Record<string, unknown>): SummarySearch {
  const [pole, programme] = [text(raw.pole), text(raw.programme)]
  return { ...boundsOf(raw), ...(pole && { pole }), ...(programme && { programme }) }
}

export const summaryQuery = (search: SummarySearch) =>
  queryOptions({
    queryKey: ['summary', search],
    queryFn: ({ signal }) => get<Summary>(`/summary${formatQuery(search)}`, signal),
  })

/** The same as a document to be printed, or as the rows of a table. */
export const summaryAddress = (search: SummarySearch, format: 'pdf' | 'csv', lang: string) =>
  `${base}/summary${formatQuery({ ...search, format, ...(format === 'pdf' && { lang }) })}`
