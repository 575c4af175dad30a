// What a visitor's first page weighs, whichever page it is and in either language.
import { readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { closure, dist, languages, manifest, pages } from './manifest.mjs'

const limits = {
  public: { script: 180, all: 260 },
  // Editors come back every day and load it once; visitors never do.
  administration: { script: 280, all: 370 },
  /** What a picture adds to what every page loads, its data about the world included. */
  pictures: { collaborations: 40, funding: 40, calendar: 40, timelines: 40, summary: 40, map: 65 },
}
const read = (file) => readFileSync(new URL(file, dist))
const gzip = (file) => gzipSync(read(file)).length

/** Of each family the browser fetches the Latin file only: both languages are within it. */
const fonts = Object.values(manifest)
  .flatMap(({ assets = [] }) => assets)
  .filter((file) => /-latin-wght-normal-[^/]*\.woff2$/.test(file))
const fontBytes = [...new Set(fonts)].reduce((sum, file) => sum + read(file).length, 0)
/** The page and the script that starts first, which is not Vite's. */
const html = [
  'index.html',
  ...read('index.html')
    .toString()
    .match(/(?<="\/)assets\/boot-[^"]+/g),
]
  .map(gzip)
  .reduce((sum, bytes) => sum + bytes)

function weigh(page, language) {
  const keys = new Set([...closure('index.html'), ...closure(language), ...closure(page)])
  const chunks = [...keys].map((key) => manifest[key])
  const styles = new Set(chunks.flatMap(({ css = [] }) => css))
  const script = chunks.reduce((sum, { file }) => sum + gzip(file), 0)
  const style = [...styles].reduce((sum, file) => sum + gzip(file), 0)
  return { page, language, script, style, all: script + style + fontBytes + html }
}

const weights = pages.flatMap((page) => languages.map((language) => weigh(page, language)))
if (!weights.length || fonts.length < 2) throw new Error('The manifest names no page or no font.')
const kb = (bytes) => `${(bytes / 1024).toFixed(1)} KB`
const isAdministration = ({ page }) => page.includes('routes/admin/')

function check(part, limit, its) {
  const heaviest = its.reduce((one, other) => (other.all > one.all ? other : one))
  console.log(
    `Heaviest first page (${part}), ${heaviest.page.split('?')[0]}: ${kb(heaviest.script)} of JavaScript, ` +
      `${kb(heaviest.style)} of CSS, ${kb(fontBytes)} of fonts, ${kb(html)} of HTML, ${kb(heaviest.all)} in all ` +
      `(limits: ${limit.script} KB and ${limit.all} KB).`,
  )
  if (its.some(({ script, all }) => script > limit.script * 1024 || all > limit.all * 1024)) {
    console.error('The first page is too heavy.')
    process.exitCode = 1
  }
}

check(
  'public',
  limits.public,
  weights.filter((weight) => !isAdministration(weight)),
)
check('administration', limits.administration, weights.filter(isAdministration))

/** The chunks of a page that are its own: also those that it fetches later, and files that are no chunks. */
function picture(name, key) {
  const everywhere = new Set([...closure('index.html'), ...languages])
  const later = Object.keys(manifest).filter((one) => one.startsWith(`src/routes/${name}/`))
  const all = new Set([key, ...later].flatMap((one) => [...closure(one)]))
  const keys = [...all].filter((one) => !everywhere.has(one))
  const files = keys.flatMap((one) => [
    manifest[one].file,
    ...(manifest[one].css ?? []),
    ...(manifest[one].assets ?? []),
  ])
  return [...new Set(files)].reduce((sum, file) => sum + gzip(file), 0)
}

for (const [name, limit] of Object.entries(limits.pictures)) {
  const key = pages.find((page) => page.startsWith(`src/routes/${name}/index.tsx`))
  if (!key) continue
  const weight = picture(name, key)
  console.log(`The picture ${name} adds ${kb(weight)} (limit: ${limit} KB).`)
  if (weight > limit * 1024) {
    console.error('The picture is too heavy.')
    process.exitCode = 1
  }
}
