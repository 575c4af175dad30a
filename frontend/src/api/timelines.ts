import { askedOf, type Chart, chartPath, chartQuery, type ChartView, viewOf } from './charts'
import { type Facet, lists } from './lists'
import { text, texts } from './query'
import type { Schemas } from './types'

export type TimelinesChart = Chart & Schemas['TimelinesChart']
export type TimelineLane = Schemas['TimelineLane']
export type TimelineEntry = Schemas['TimelineEntry']
export type TimelineKind = Schemas['TimelineKind']

export type TimelinesOf = 'cooperations' | 'projects'

export type TimelinesSearch = ChartView & { of?: 'projects'; q?: string } & Partial<
    Record<Facet<TimelinesOf>, string[]>
  >

/** Keeps of an address whose histories are told, cooperations' unless it says so, and their filters. */
export function timelinesSearch(raw: Record<string, unknown>): TimelinesSearch {
  const projects = raw.of === 'projects'
  const q = text(raw.q)
  const facets = lists[projects ? 'projects' : 'cooperations'].facets.flatMap((facet) => {
    const values = texts(raw[facet])
    return values.length ? [[facet, values] as const] : []
  })
  return {
    ...(projects && { of: 'projects' as const }),
    ...(q && { q }),
    ...Object.fromEntries(facets),
    ...viewOf(raw, ['table']),
  }
}

export const whoseOf = ({ of }: TimelinesSearch): TimelinesOf => of ?? 'cooperations'

export const timelinesPath = (search: TimelinesSearch) =>
  chartPath('timelines', { ...askedOf(search), of: whoseOf(search) })

export const timelinesQuery = (search: TimelinesSearch) =>
  chartQuery<TimelinesChart>(timelinesPath(search))

/** The filters alone, as the list has them. */
export const filtersOfTimelines = ({ view: _view, of: _of, ...filters }: TimelinesSearch) => filters
