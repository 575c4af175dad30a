// Makes what Vite does not, after it: the script that starts first, and the small form of each file.
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { brotliCompressSync, constants } from 'node:zlib'
import { build } from 'vite'
import { closure, dist, filesOf, languages, manifest, pages } from './manifest.mjs'

if (!manifest['index.html']) throw new Error('The manifest names no page.')
const entry = closure('index.html')

/** Of chunks, what the entry does not load anyway. */
const own = (keys) =>
  filesOf(keys.flatMap((key) => [...closure(key)]).filter((one) => !entry.has(one)))

const folderOf = (key) => key.replace(/[^/]*$/, '')

/** What loaders, which are in the entry, fetch beside the page: the scripts next to it. */
const fetched = [...entry]
  .flatMap((key) => manifest[key].dynamicImports ?? [])
  .filter((key) => /\.tsx?$/.test(key))
const besides = (page) => fetched.filter((key) => folderOf(key) === folderOf(page))

/** The address of a route's file: `src/routes/projects/$id.tsx` is /projects/$id. */
const routeOf = (key) =>
  key.replace(/^src\/routes|\.tsx\?.*$/g, '').replace(/\/(index|route)$/, '') || '/'

const isAdministration = (key) => key.includes('routes/admin/')
const parameters = (route) => route.split('$').length

async function bootScript() {
  const chunks = {
    languages: Object.fromEntries(languages.map((key) => [key.match(/(\w+)\.ts$/)[1], own([key])])),
    routes: pages
      .filter((key) => !isAdministration(key))
      .map((key) => [routeOf(key), own([key, ...besides(key)])])
      .sort(([one], [other]) => parameters(one) - parameters(other)),
  }
  const [{ output }] = await build({
    configFile: false,
    logLevel: 'warn',
    define: { chunks: JSON.stringify(chunks) },
    build: {
      write: false,
      target: 'es2022',
      lib: {
        entry: fileURLToPath(new URL('../src/boot/boot.ts', import.meta.url)),
        formats: ['iife'],
        name: 'boot',
      },
    },
  })
  return output[0].code
}

/**
 * The one style that React Aria puts into a page where nothing has this name. All letters would be laid
 * out anew when it comes, and the pages' policy would have to let it: base.css has it instead.
 */
function nameStyles(html) {
  const named = html.replace(
    '<link rel="stylesheet"',
    '<link id="react-aria-pressable-style" rel="stylesheet"',
  )
  if (named === html) throw new Error('The page has no style sheet to be named.')
  return named
}

/** In front of everything else: what it asks for is asked for first. */
function startWith(code) {
  const hash = createHash('sha256').update(code).digest('base64url').slice(0, 8)
  const file = `assets/boot-${hash}.js`
  writeFileSync(new URL(file, dist), code)
  const page = new URL('index.html', dist)
  const html = readFileSync(page, 'utf8')
  writeFileSync(
    page,
    nameStyles(html).replace(/(?=\s*<link|\s*<script)/, `\n    <script src="/${file}"></script>`),
  )
}

/** Beside each script and style, for who takes Brotli: as small as can be, since it is made once. */
function compress() {
  const assets = new URL('assets/', dist)
  for (const name of readdirSync(assets).filter((one) => /\.(js|css)$/.test(one))) {
    const text = readFileSync(new URL(name, assets))
    writeFileSync(
      new URL(`${name}.br`, assets),
      brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_SIZE_HINT]: text.length } }),
    )
  }
}

startWith(await bootScript())
compress()
