import { geoBounds } from 'd3-geo'
import { feature } from 'topojson-client'
import type { GeometryCollection, Topology } from 'topojson-specification'
import type { Area } from '../../api/map'

type Outlines = Topology<{ areas: GeometryCollection<{ name?: string }> }>

const files: Record<Area, () => Promise<{ default: unknown }>> = {
  region: () => import('./geodata/region.json'),
  world: () => import('./geodata/world.json'),
}

/** The outlines of an area, as they are drawn, and the corners between which they are. */
export async function readOutlines(area: Area) {
  const outlines = (await files[area]()).default as Outlines
  const areas = feature(outlines, outlines.objects.areas)
  return { ...areas, bounds: geoBounds(areas) }
}
