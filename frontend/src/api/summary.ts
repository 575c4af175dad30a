import { queryOptions } from '@tanstack/react-query'
import { get } from './client'
import { formatQuery, text } from './query'
import type { Schemas } from './types'

export type Summary = Schemas['Summary']

/** Which years, and whose, a summary is of; all where it is not said. */
export type SummarySearch = { from?: string; to?: string; pole?: string; programme?: string }

/** Keeps of an address what a summary knows. Years that were given the wrong way round are turned. */
export function summarySearch(raw: Record<string, unknown>): SummarySearch {
  const [one, other] = [yearOf(raw.from), yearOf(raw.to)]
  const [from, to] = one && other && one > other ? [other, one] : [one, other]
  const [pole, programme] = [text(raw.pole), text(raw.programme)]
  return {
    ...(from && { from }),
    ...(to && { to }),
    ...(pole && { pole }),
    ...(programme && { programme }),
  }
}

const yearOf = (value: unknown) => text(value)?.match(/^\d{4}$/)?.[0]

export const summaryPath = (search: SummarySearch) => `/summary${formatQuery(search)}`

export const summaryQuery = (search: SummarySearch) =>
  queryOptions({
    queryKey: ['summary', search],
    queryFn: ({ signal }) => get<Summary>(summaryPath(search), signal),
  })
