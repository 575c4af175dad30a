// What a visitor's first page weighs, whichever page it is and in either language.
import { readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'

const limits = {
  public: { script: 180, all: 260 },
  // Editors come back every day and load it once; visitors never do.
  administration: { script: 280, all: 370 },
}
const dist = new URL('../dist/', import.meta.url)
const manifest = JSON.parse(readFileSync(new URL('.vite/manifest.json', dist), 'utf8'))
const read = (file) => readFileSync(new URL(file, dist))
const gzip = (file) => gzipSync(read(file)).length

/** Everything that a chunk loads by itself: its static imports, with their styles. */
function closure(key, seen = new Set()) {
  if (seen.has(key)) return seen
  seen.add(key)
  for (const next of manifest[key].imports ?? []) closure(next, seen)
  return seen
}

/** Of each family the browser fetches the Latin file only: both languages are within it. */
const fonts = Object.values(manifest)
  .flatMap(({ assets = [] }) => assets)
  .filter((file) => /-latin-wght-normal-[^/]*\.woff2$/.test(file))
const fontBytes = [...new Set(fonts)].reduce((sum, file) => sum + read(file).length, 0)
const html = gzip('index.html')

function weigh(page, language) {
  const keys = new Set([...closure('index.html'), ...closure(language), ...closure(page)])
  const chunks = [...keys].map((key) => manifest[key])
  const styles = new Set(chunks.flatMap(({ css = [] }) => css))
  const script = chunks.reduce((sum, { file }) => sum + gzip(file), 0)
  const style = [...styles].reduce((sum, file) => sum + gzip(file), 0)
  return { page, language, script, style, all: script + style + fontBytes + html }
}

const pages = Object.keys(manifest).filter((key) => key.includes('?tsr-split=component'))
const languages = Object.keys(manifest).filter((key) => /src\/i18n\/locales\/\w+\.ts$/.test(key))
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
