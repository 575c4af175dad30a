import { geoBounds } from 'd3-geo'
import { feature } from 'topojson-client'
import type { GeometryCollection, Topology } from 'topojson-specification'
import type { Area } from '../../api/map'
import region from './geodata/region.json'

type Outlines = Topology<{ areas: GeometryCollection<{ name?: string }> }>

/** Each map needs the region, to tell what is outside it; the world is heavier, and only for its own. */
const outlinesOf = async (area: Area) =>
  area === 'region' ? region : (await import('./geodata/world.json')).default

/** The outlines of an area, as they are drawn, and the corners between which they are. */
export async function readOutlines(area: Area) {
  const outlines = (await outlinesOf(area)) as unknown as Outlines
  const areas = feature(outlines, outlines.objects.areas)
  return { ...areas, bounds: geoBounds(areas) }
}
