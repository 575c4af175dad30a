import {
  geoConicConformal,
  geoNaturalEarth1,
  geoPath,
  type GeoPermissibleObjects,
  type GeoProjection,
} from 'd3-geo'
import type { Point } from './points'

/** The part of the world that is always shown: from America to the Far East. */
const always: Point[] = [
  [-120, -36],
  [-120, 62],
  [145, -36],
  [145, 62],
]

type Drawn = { projection: GeoProjection; height: number }

/** The region as it is seen on French maps, as wide as there is room. */
export const regionDrawn = (region: GeoPermissibleObjects, width: number) =>
  fitted(geoConicConformal().rotate([-3, 0]).parallels([44, 49]), region, width, 8)

/** As much of the world as holds these lines. */
export const worldDrawn = (lines: Point[][], width: number) =>
  fitted(
    geoNaturalEarth1(),
    {
      type: 'GeometryCollection',
      geometries: [
        { type: 'MultiPoint', coordinates: always },
        { type: 'MultiLineString', coordinates: lines },
      ],
    },
    width,
    Math.min(28, width / 16),
  )

function fitted(
  projection: GeoProjection,
  shown: GeoPermissibleObjects,
  width: number,
  margin: number,
): Drawn {
  projection.fitWidth(width - 2 * margin, shown)
  const [x, y] = projection.translate()
  projection.translate([x + margin, y + margin])
  const height = Math.ceil(geoPath(projection).bounds(shown)[1][1]) + margin
  return { projection, height }
}
