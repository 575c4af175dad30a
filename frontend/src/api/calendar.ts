import { askedOf, type Chart, chartPath, chartQuery, type ChartView, viewOf } from './charts'
import { base } from './client'
import { formatQuery, text, texts } from './query'
import type { Schemas } from './types'

export type CalendarChart = Chart & Schemas['CalendarChart']
export type CalendarEntry = Schemas['CalendarEntry']
export type CalendarMoment = Schemas['Moment']

export const calendarFacets = ['kind', 'programme', 'status', 'type'] as const

export type CalendarSearch = ChartView & {
  kind?: string[]
  programme?: string[]
  status?: string[]
  type?: string[]
  from?: string
  to?: string
}

export function calendarSearch(raw: Record<string, unknown>): CalendarSearch {
  const facets = calendarFacets.flatMap((facet) => {
    const values = texts(raw[facet])
    return values.length ? [[facet, values] as const] : []
  })
  return { ...Object.fromEntries(facets), ...boundsOf(raw), ...viewOf(raw, ['table']) }
}

/** The first and the last year that an address asks for. */
export function boundsOf(raw: Record<string, unknown>): { from?: string; to?: string } {
  const [from, to] = [text(raw.from), text(raw.to)]
  return { ...(isYear(from) && { from }), ...(isYear(to) && { to }) }
}

const isYear = (word: string | undefined) => word !== undefined && /^\d{4}$/.test(word)

export const calendarPath = (search: CalendarSearch) => chartPath('calendar', askedOf(search))

export const calendarQuery = (search: CalendarSearch) =>
  chartQuery<CalendarChart>(calendarPath(search))

/** The dates of this view, as calendars take them. */
export const calendarAddress = (search: CalendarSearch) =>
  `${base}/charts/calendar${formatQuery({ ...askedOf(search), format: 'ics' })}`

/** The date of one call or event, as calendars take it. */
export const dateAddress = (kind: 'calls' | 'events', id: string) =>
  `${base}/${kind}/${encodeURIComponent(id)}?format=ics`
