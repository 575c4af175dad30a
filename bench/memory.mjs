// Resident memory of the service under mixed load, on CLARA's own records: before, every minute and after.
// MINUTES=10; arguments are options of Java, instead of those of ./start: node bench/memory.mjs -Xmx1g
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { memory, startService, usualOptions } from './service.mjs'

const minutes = Number(process.env.MINUTES ?? 10)
const port = Number(process.env.PORT ?? 18600)
const kinds =
  'sources poles axes institutions programmes calls projects grants outcomes cooperations agreements events trainings people figures'.split(' ')
const charts =
  'collaborations collaborations?year=2018 funding funding?year=2018 map map?country=FR calendar calendar?from=2018 timelines?of=projects timelines?of=cooperations'
    .split(' ')
    .map((chart) => `charts/${chart}`)
const words = ['cancer', 'recherche', 'clinique', 'immunothérapie', 'lyon', 'essai précoce', 'données', 'translational']
const readers = 4

const json = async (address) => (await fetch(address)).json()

/** The addresses that readers ask, a good part of which nobody asked before. */
async function paths(address) {
  const all = ['/', '/en/projects', '/projects', '/calls', '/sitemap.xml', '/openapi', '/catalog']
  for (const kind of kinds) {
    const list = `/api/v1/${kind}`
    const { items } = await json(`${address}${list}?limit=100`)
    all.push(list, `${list}?limit=100`, `${list}?asOf=1`, `${list}?format=csv`, `${list}?format=ndjson`, `${list}?format=xlsx`)
    all.push(...items.map(({ id }) => `${list}/${id}`))
    all.push(...items.slice(0, 10).flatMap(({ id }) => [`/${kind}/${id}`, `${list}/${id}/history`]))
    all.push(...words.map((word) => `${list}?q=${encodeURIComponent(word)}`))
  }
  all.push(...charts.map((chart) => `/api/v1/${chart}`))
  all.push(...words.map((word) => `/api/v1/search?q=${encodeURIComponent(word)}`))
  return all
}

/** Asks one address after the other until the end; some cannot be kept, being asked with something of their own. */
async function read(address, all, seed, end, seen) {
  for (let number = seed; performance.now() < end; number += readers) {
    const path = all[(number * 7919) % all.length]
    const own = number % 3 === 0 && path.includes('?') ? { 'Accept-Language': `fr;q=0.${(number % 900) + 100}` } : {}
    const answer = await fetch(address + path, { headers: own })
    await answer.arrayBuffer()
    seen.requests++
    if (answer.status >= 500) throw new Error(`${path}: ${answer.status}`)
    if (!answer.ok) seen.refused.add(path)
  }
}

const data = mkdtempSync(join(tmpdir(), 'clara-memory-'))
const options = process.argv.length > 2 ? process.argv.slice(2) : usualOptions
const running = await startService({ data, port, options })
const tell = (when) => {
  const { now, most } = memory(running.pid)
  console.log(`${when}: ${now} MiB resident, ${most} at most`)
}
try {
  const all = await paths(running.address)
  tell(`before, ${all.length} addresses`)
  const end = performance.now() + minutes * 60_000
  const seen = { requests: 0, refused: new Set() }
  const every = setInterval(() => tell(`${seen.requests} requests`), 60_000)
  await Promise.all(Array.from({ length: readers }, (_, seed) => read(running.address, all, seed, end, seen)))
  clearInterval(every)
  tell(`after ${seen.requests} requests in ${minutes} minutes`)
  if (seen.refused.size) console.log('refused:', [...seen.refused].slice(0, 20).join(' '))
} finally {
  await running.stop()
  rmSync(data, { recursive: true, force: true })
}
