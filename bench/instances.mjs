// What a request costs the service in processor time, so that what more instances bring can be reckoned where the
// processors to see it are not:
//   REQUESTS=3000 node bench/instances.mjs <pid>@<address> [<pid>@<address> …]
// Each instance is a service on this machine (Linux), its rate limits off. They are asked in turn.
import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { Agent, request } from 'node:http'

const TICKS_PER_SECOND = Number(execFileSync('getconf', ['CLK_TCK']))
const REQUESTS = Number(process.env.REQUESTS ?? 3000)
const WARM_UP = REQUESTS / 2
const AT_ONCE = 8

const instances = process.argv.slice(2).map((argument) => {
  const [pid, address] = argument.split('@')
  return { pid, address }
})
if (instances.length === 0 || instances.some(({ address }) => !address)) {
  console.error('node bench/instances.mjs <pid>@<address> [<pid>@<address> …]')
  process.exit(2)
}

const agent = new Agent({ keepAlive: true, maxSockets: AT_ONCE })

function ask(address, path, headers = {}) {
  return new Promise((resolve, reject) => {
    request(address + path, { agent, headers }, (answer) => {
      answer.on('data', () => {}).on('error', reject)
      answer.on('end', () => resolve(answer))
    })
      .on('error', reject)
      .end()
  })
}

/** Seconds that a process has used, in its own code and in the kernel's. */
function used({ pid }) {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1].split(' ')
  return (Number(fields[11]) + Number(fields[12])) / TICKS_PER_SECOND
}

/** Asks so often in all, so many at once, and fails for any answer but the one that is meant. */
async function load(number, status, what) {
  let next = 0
  const one = async () => {
    while (next < number) {
      const i = next++
      const { path, headers } = what(i)
      const answer = await ask(instances[i % instances.length].address, path, headers)
      if (answer.statusCode !== status) throw new Error(`${answer.statusCode} for ${path}`)
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, one))
}

async function measure(name, status, what) {
  await load(WARM_UP, status, what)
  const before = instances.map(used)
  const begun = performance.now()
  await load(REQUESTS, status, what)
  const seconds = (performance.now() - begun) / 1000
  const cost = instances.reduce((sum, instance, i) => sum + used(instance) - before[i], 0)
  console.log(
    `${name.padEnd(34)} ${((cost / REQUESTS) * 1000).toFixed(2).padStart(6)} ms of processor a request, ` +
      `${(REQUESTS / seconds).toFixed(0).padStart(6)} requests/s`,
  )
}

const RECORD = '/api/v1/projects/fastracs'
const tag = (await ask(instances[0].address, RECORD)).headers.etag
const distinct = (i, name) => `limit=${1 + (i % 25)}&sort=${i % 2 ? name : `-${name}`}`

console.log(`${instances.length} instance(s), ${AT_ONCE} requests at once, ${REQUESTS} after ${WARM_UP} to warm up`)
await measure('unchanged (304)', 304, () => ({ path: RECORD, headers: { 'if-none-match': tag } }))
await measure('a record, always the same', 200, () => ({ path: RECORD }))
await measure('a list, always the same', 200, () => ({ path: '/api/v1/institutions' }))
await measure('lists, many different', 200, (i) => ({ path: `/api/v1/institutions?${distinct(i, 'name')}` }))
await measure('searches, many different', 200, (i) => ({ path: `/api/v1/projects?q=cancer&${distinct(i, 'title')}` }))
agent.destroy()
