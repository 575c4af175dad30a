// The service under measurement: started on loopback with a data directory of its own, asked by nobody else.
import { spawn, execFileSync } from 'node:child_process'
import { mkdirSync, readFileSync } from 'node:fs'
import { connect } from 'node:net'
import { join } from 'node:path'

export const root = new URL('..', import.meta.url).pathname
const jar = join(root, 'backend/target/quarkus-app/quarkus-run.jar')
export const libraries = join(root, 'backend/target/quarkus-app/lib/main/*')
const java = process.env.JAVA_HOME ? join(process.env.JAVA_HOME, 'bin/java') : 'java'

const running = new Set()
for (const signal of ['exit', 'SIGINT', 'SIGTERM'])
  process.on(signal, () => {
    for (const child of running) child.kill()
    if (signal !== 'exit') process.exit(1)
  })

/** Refuses a port where somebody listens already: what is there would be measured in place of what is meant. */
export const free = (port) =>
  new Promise((resolve, reject) => {
    const asked = connect(port, '127.0.0.1')
    asked.on('connect', () => {
      asked.destroy()
      reject(new Error(`Port ${port} is taken: whoever listens there must end first.`))
    })
    asked.on('error', resolve)
  })

/** Starts a program and resolves with it when `ready` says so; it ends with this process. */
export async function start(command, options, ready, settings = {}) {
  const child = spawn(command, options, { stdio: ['ignore', 'pipe', 'inherit'], ...settings })
  running.add(child)
  let said = ''
  child.stdout.on('data', (text) => (said += text))
  child.said = () => said
  const gone = new Promise((resolve) => child.on('exit', resolve)).then(() => running.delete(child))
  child.stop = async () => {
    child.kill()
    await gone
  }
  while (!(await ready(child))) {
    if (child.exitCode !== null) throw new Error(`${command} ended: ${said}`)
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  return child
}

export const runJava = (file, ...options) =>
  JSON.parse(execFileSync(java, ['-cp', libraries, join(root, 'bench/limits', file), ...options]))

export const startJava = (file, ...options) =>
  start(java, ['-cp', libraries, join(root, 'bench/limits', file), ...options], (child) =>
    child.said().includes('ready'),
  )

/** What `./start` tells Java of memory. */
export const usualOptions = readFileSync(join(root, 'start'), 'utf8')
  .match(/^memory='(.*)'$/m)[1]
  .split(' ')

/** Starts the service; `seconds` is how long it took until it answered. */
export async function startService({ data, port, issuer, options = [] }) {
  await free(port)
  mkdirSync(data, { recursive: true })
  const address = `http://127.0.0.1:${port}`
  const begun = performance.now()
  const child = await start(
    java,
    [
      '-XX:+UseSerialGC',
      `-Dclara.data.directory=${data}`,
      '-Dquarkus.http.host=127.0.0.1',
      `-Dquarkus.http.port=${port}`,
      '-Dclara.rate-limit.anonymous=0',
      '-Dclara.rate-limit.staff=0',
      '-Dclara.dumps.cron=off',
      ...(issuer
        ? [`-Dquarkus.oidc.auth-server-url=http://localhost:${issuer}`, '-Dquarkus.oidc.token.audience=clara-api']
        : []),
      ...options,
      '-jar',
      jar,
    ],
    () =>
      fetch(`${address}/api/v1/poles`).then(
        (answer) => answer.ok,
        () => false,
      ),
  )
  return { stop: child.stop, pid: child.pid, address, seconds: (performance.now() - begun) / 1000 }
}

/** MiB that a process has in memory now, and the most that it ever had. */
export function memory(pid) {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8')
  const mib = (name) => Math.round(Number(new RegExp(`${name}:\\s+(\\d+)`).exec(status)[1]) / 1024)
  return { now: mib('VmRSS'), most: mib('VmHWM') }
}

/** Seconds of processor that a process has used, its own and the system's for it. */
export function processor(pid) {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').replace(/.*\) /, '').split(' ')
  return (Number(fields[11]) + Number(fields[12])) / 100
}
