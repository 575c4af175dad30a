import { type Chart, chartPath, chartQuery, type ChartView, viewOf } from './charts'
import { lists } from './lists'
import { type Query, text, texts } from './query'
import type { Schemas } from './types'

export type MapChart = Chart & Schemas['MapChart']
export type MapPlace = Schemas['MapPlace']
export type Precision = Schemas['Precision']

/** What of the world is drawn: the region, unless the address says `world`. */
export type Area = 'region' | 'world'

export type MapSearch = ChartView & {
  area?: 'world'
  /** The place that is looked at, as the answer names it. */
  place?: string
  q?: string
} & Partial<Record<(typeof lists.institutions.facets)[number], string[]>>

/** Keeps of an address what the map knows: the filters of institutions, and what is looked at. */
export function mapSearch(raw: Record<string, unknown>): MapSearch {
  const [q, place] = [text(raw.q), text(raw.place)]
  const facets = lists.institutions.facets.flatMap((facet) => {
    const values = texts(raw[facet])
    return values.length ? [[facet, values] as const] : []
  })
  return {
    ...(q && { q }),
    ...Object.fromEntries(facets),
    ...(raw.area === 'world' && { area: 'world' as const }),
    ...(place && { place }),
    ...viewOf(raw, ['table']),
  }
}

/** The filters alone: what is drawn and looked at changes nothing of what the API is asked. */
export const filtersOfMap = ({ view: _view, area: _area, place: _place, ...filters }: MapSearch) =>
  filters satisfies Query

export const mapPath = (search: MapSearch) => chartPath('map', filtersOfMap(search))

export const mapQuery = (search: MapSearch) => chartQuery<MapChart>(mapPath(search))
