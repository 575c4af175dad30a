// Measures the service and, beside it in the same run, what the machine could do at most:
//   node bench/run.mjs [projects] [folder]
// Needs a build (./start makes one) and wrk. A tenth of the usual size takes some minutes: 15000, which is the default.
import { execFileSync, execSync } from 'node:child_process'
import { existsSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { cpus, totalmem } from 'node:os'
import { join } from 'node:path'
import { load, median } from './load.mjs'
import { free, memory, root, runJava, start, startJava, startService, usualOptions } from './service.mjs'

const projects = Number(process.argv[2] ?? 15_000)
const folder = process.argv[3] ?? `/tmp/clara-bench-${projects}`
const ports = { issuer: 18480, service: 18400, bare: 18410 }
const [tables, data] = ['tables', 'data'].map((name) => join(folder, name))
const results = []

function tell(work, seen) {
  results.push([work, seen])
  console.log(`| ${work} | ${seen} |`)
}
const say = (text) => console.error(text)
const round = (number) => (number < 10 ? number.toFixed(2) : Math.round(number).toLocaleString('en'))
const times = ({ perSecond, p50, p95, p99 }) =>
  `${round(perSecond)}/s, p50 ${round(p50)} ms, p95 ${round(p95)} ms` + (p99 ? `, p99 ${round(p99)} ms` : '')
const share = (one, whole) => `${round(one / whole)} ×`

/** With what `./start` tells Java, and no more than is said. */
const service = (...options) =>
  startService({ data, port: ports.service, issuer: ports.issuer, options: [...usualOptions, ...options] })

/** Tables that are there are those of an earlier run: the same for the same number. */
function generate() {
  if (!existsSync(tables))
    execFileSync('node', [join(root, 'bench/generate.mjs'), projects, tables], { stdio: 'inherit' })
}

const rowsOf = (kind) =>
  readdirSync(tables)
    .filter((name) => name.startsWith(`${kind}-`))
    .reduce((sum, name) => sum + readFileSync(join(tables, name), 'utf8').split('\n').length - 2, 0)

/** Brings all tables in as an editor would; the service must have seen none of them before. */
async function bringIn() {
  const running = await service()
  const speeds = {}
  const before = memory(running.pid).now
  for (const kind of ['institutions', 'calls', 'projects', 'grants']) {
    const begun = performance.now()
    execFileSync('node', [join(root, 'bench/import.mjs'), running.address, tables, kind], {
      stdio: ['ignore', 2, 2],
      env: { ...process.env, TOKEN_COMMAND: `curl -s http://localhost:${ports.issuer}/token` },
    })
    await fetch(`${running.address}/api/v1/${kind}?limit=1&q=${kind}`)
    speeds[kind] = rowsOf(kind) / ((performance.now() - begun) / 1000)
  }
  const after = memory(running.pid)
  tell(
    'import, checked, applied and found: rows/s',
    Object.entries(speeds)
      .map(([kind, perSecond]) => `${kind} ${round(perSecond)}`)
      .join(', '),
  )
  tell('memory of the service before the imports, at most, after', `${before}, ${after.most}, ${after.now} MiB`)
  await running.stop()
  return speeds.projects
}

function database() {
  const port = readFileSync(join(data, 'pg/postmaster.pid'), 'utf8').split('\n')[3]
  return [`jdbc:postgresql://localhost:${port}/postgres`, 'postgres', 'postgres']
}

function copy(imported) {
  const limit = runJava('Copy.java', ...database(), Math.min(projects, 100_000))
  tell('COPY of projects and what hangs on them: out, in', `${round(limit.out)}/s, ${round(limit.in)}/s`)
  if (imported) tell('import ÷ COPY in', share(imported, limit.in))
  return limit
}

/** Every seventh, so that those next to each other are far from each other in memory. */
const some = (count, path) =>
  Array.from({ length: count }, (_, index) => path((index * 7919) % projects))

async function cursorAt(address, place) {
  let next = ''
  for (let passed = 0; passed < place; passed += 500) {
    const answer = await fetch(`${address}/api/v1/projects?limit=500&sort=title${next}`)
    next = `&cursor=${encodeURIComponent((await answer.json()).next)}`
  }
  return next
}

async function exported(address, format) {
  const begun = performance.now()
  const answer = await fetch(`${address}/api/v1/projects?format=${format}`)
  let bytes = 0
  for await (const chunk of answer.body) bytes += chunk.length
  const seconds = (performance.now() - begun) / 1000
  return { perSecond: projects / seconds, bytes }
}

const count = 3

/** The service's code is compiled while it runs, which takes longer than a measurement. */
const warming = Number(process.env.BENCH_WARMING ?? 30)

/** What memory does not know: nothing is kept of what is answered. */
async function reads(copied) {
  const running = await service('-Dclara.cache.megabytes=0')
  tell('start to the first answer, index and database there', `${round(running.seconds)} s`)
  const { address } = running
  const warmed = (paths, seconds = warming) => {
    load(address, paths, { seconds })
    return median(count, () => load(address, paths))
  }
  const api = '/api/v1/projects'
  const record = some(5_000, (number) => `${api}/bench-project-${number}`)
  const one = warmed(record)
  tell('one record, not kept', times(one))
  const filtered = some(200, (n) => `${api}?year=${2005 + (n % 20)}&pole=${['lyon', 'grenoble'][n % 2]}&limit=25`)
  tell('list with two filters and all facets, not kept', times(warmed(filtered)))
  tell('the whole list and all facets, not kept', times(warmed([`${api}?limit=25`])))
  const questions = readFileSync(join(tables, 'questions.txt'), 'utf8').split('\n')
  const words = warmed(questions.map((question) => `${api}?q=${encodeURIComponent(question)}`), 2 * warming)
  tell('words (1 to 3) and all facets, not kept', times(words))
  const place = Math.floor(Math.min(100_000, projects / 2) / 500) * 500
  const cursor = await cursorAt(address, place)
  const [first, deep] = ['', cursor].map((at) => warmed([`${api}?limit=25&sort=title${at}`], count))
  tell(`page at ${place.toLocaleString('en')} by cursor ÷ first page, p50`, `${round(deep.p50)} ms ÷ ${round(first.p50)} ms: ${share(deep.p50, first.p50)}`)
  await exports(running, copied)
  await limits(address, record[0], one, words)
  await running.stop()
}

/** Each three times: the first makes the code fast, the last is told. */
async function exports({ address, pid }, copied) {
  const before = memory(pid)
  for (const format of ['ndjson', 'csv']) {
    const seen = []
    for (let i = 0; i < count; i++) seen.push((await exported(address, format)).perSecond)
    tell(`export of all projects as ${format}`, `${round(seen.at(-1))}/s: ${share(seen.at(-1), copied.out)} COPY`)
  }
  tell('memory before the exports, at most, after', `${before.now}, ${memory(pid).most}, ${memory(pid).now} MiB`)
}

async function limits(address, path, one, words) {
  const bare = await startJava('BareServer.java', ports.bare, address, path)
  const limit = `http://127.0.0.1:${ports.bare}`
  load(limit, [path])
  const most = median(count, () => load(limit, [path]))
  await bare.stop()
  tell('a bare server answering the bytes of that record', times(most))
  tell('one record, not kept ÷ bare server', share(one.perSecond, most.perSecond))
  const index = readdirSync(join(data, 'index')).find((name) => /^\d+$/.test(name))
  const lucene = runJava(
    'RawLucene.java',
    ...[join(data, 'index', index, 'records'), folded(), warming, 10, 2].map(String),
  )
  tell('the same words asked of Lucene alone, two threads', times(lucene))
  tell('words over HTTP ÷ Lucene alone', share(words.perSecond, lucene.perSecond))
}

/** Lucene's terms have no accents. */
function folded() {
  const file = join(folder, 'folded.txt')
  const questions = readFileSync(join(tables, 'questions.txt'), 'utf8')
  writeFileSync(file, questions.normalize('NFD').replace(/\p{M}/gu, ''))
  return file
}

async function keptReads() {
  const running = await service()
  const paths = ['/api/v1/projects/bench-project-1', '/api/v1/projects?year=2010&limit=25']
  const bare = await startJava('BareServer.java', ports.bare, running.address, ...paths)
  for (const path of paths)
    for (const connections of [2, 16]) {
      const at = (address) => median(count, () => load(address, [path], { connections }))
      at(running.address)
      const [kept, most] = [at(running.address), at(`http://127.0.0.1:${ports.bare}`)]
      tell(
        `${path}, kept, ${connections} connections ÷ bare server`,
        `${times(kept)} ÷ ${times(most)}: ${share(kept.perSecond, most.perSecond)}`,
      )
    }
  await bare.stop()
  await running.stop()
}

async function rebuild() {
  const before = await service()
  await before.stop()
  rmSync(join(data, 'index'), { recursive: true })
  const anew = await service()
  const kinds = ['institutions', 'calls', 'projects', 'grants']
  const records = kinds.reduce((sum, kind) => sum + rowsOf(kind), 0)
  const seconds = anew.seconds - before.seconds
  tell('index built anew', `${records.toLocaleString('en')} records in ${round(seconds)} s: ${round(records / seconds)}/s`)
  await anew.stop()
}

async function main() {
  execSync('wrk -v || true', { stdio: 'ignore' })
  for (const port of Object.values(ports)) await free(port)
  generate()
  const [cpu] = cpus()
  tell('machine', `${cpus().length} × ${cpu.model.trim()}, ${Math.round(totalmem() / 2 ** 30)} GiB`)
  const issuer = await start('node', [join(root, 'bench/issuer.mjs'), ports.issuer], () =>
    fetch(`http://localhost:${ports.issuer}/keys`).then(
      () => true,
      () => false,
    ),
  )
  const imported = existsSync(join(data, 'pg')) ? null : await bringIn()
  const running = await service()
  const copied = copy(imported)
  await running.stop()
  await reads(copied)
  await keptReads()
  await rebuild()
  await issuer.stop()
  writeFileSync(join(folder, 'results.md'), results.map(([work, seen]) => `| ${work} | ${seen} |\n`).join(''))
}

await main()
