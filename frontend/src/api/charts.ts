import { queryOptions } from '@tanstack/react-query'
import { base, get } from './client'
import { formatQuery, type Query, text } from './query'
import type { Reference, Schemas } from './types'

/** What every chart says of itself: the documents its records cite, and the state it shows. */
export type Chart = { sources: Reference[]; revision: number }

/** How a chart is looked at where it is not its picture: `table`, or another twin that it has. */
export type ChartView = { view?: string }

/** Keeps of an address how its chart is looked at: one of these, or nothing for the picture. */
export function viewOf(raw: Record<string, unknown>, views: readonly string[]): ChartView {
  const view = text(raw.view)
  return view && views.includes(view) ? { view } : {}
}

/** What the API is asked: all that the address says but how it is looked at. */
export function askedOf<T extends ChartView>({ view: _view, ...asked }: T): Omit<T, 'view'> {
  return asked
}

/** The address of a chart's data within the API: `/charts/funding?year=2015`. */
export const chartPath = (name: string, asked: Query = {}) => `/charts/${name}${formatQuery(asked)}`

/** The rows of its table, as the API gives them to spreadsheets. */
export function csvAddress(path: string, language: string) {
  // A French Excel takes a comma for the mark before the decimals.
  const separator = language === 'fr' ? 'semicolon' : 'comma'
  return `${base}${path}${path.includes('?') ? '&' : '?'}format=csv&separator=${separator}`
}

export const chartQuery = <T extends Chart>(path: string) =>
  queryOptions({ queryKey: [path], queryFn: ({ signal }) => get<T>(path, signal) })

/** When a revision was written. */
export const revisionQuery = (revision: number) =>
  queryOptions({
    queryKey: ['revision', revision],
    queryFn: async ({ signal }) => {
      const after = formatQuery({ after: revision - 1, limit: 1 })
      const { items } = await get<Schemas['Changes']>(`/changes${after}`, signal)
      return items[0]?.at ?? null
    },
    // What is in the log stays as it is.
    staleTime: Infinity,
  })
