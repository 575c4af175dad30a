import type { MapPlace } from '../../api/map'

/** Longitude and latitude, as GeoJSON has them. */
export type Point = [number, number]

export const pointOf = ({ coordinates: { latitude, longitude } }: Pick<MapPlace, 'coordinates'>) =>
  [longitude, latitude] satisfies Point

/** Whether a point is within an area's bounds, from its south-west to its north-east. */
export const within = (
  [[west, south], [east, north]]: [Point, Point],
  [longitude, latitude]: Point,
) => longitude >= west && longitude <= east && latitude >= south && latitude <= north
