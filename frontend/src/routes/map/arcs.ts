import type { MapPlace } from '../../api/map'
import { type Point, pointOf } from './points'

/** A way from the seat of the network to a place abroad. */
export type Arc = { place: MapPlace; line: Point[] }

/** The network's own record among the institutions. */
const clara = 'clara'

/** The ways from where the network is at home to its places in other countries. */
export function arcsOf(places: MapPlace[]): Arc[] {
  const home =
    places.find(({ institutions }) =>
      institutions.some(({ institution }) => institution.id === clara),
    ) ?? places[0]
  if (!home) return []
  return places
    .filter(({ country }) => country !== home.country)
    .map((place) => ({ place, line: [pointOf(home), pointOf(place)] }))
}
