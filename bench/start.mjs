// Starts the service by ./start on CLARA's own records, again and again, and says how long it took to the first answer:
//   [JAVA_HOME=…] [STARTS=6] node bench/start.mjs
// The first start makes the database, the second is the first that uses what Java has learnt.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { memory, root, start } from './service.mjs'

const starts = Number(process.env.STARTS ?? 6)
const port = Number(process.env.PORT ?? 18620)
const folder = mkdtempSync(join(tmpdir(), 'clara-start-'))
const options = [`-Dclara.data.directory=${folder}`, '-Dquarkus.http.host=127.0.0.1', `-Dquarkus.http.port=${port}`, '-Dclara.dumps.cron=off']

for (let i = 1; i <= starts; i++) {
  const begun = performance.now()
  const running = await start(join(root, 'start'), options, () =>
    fetch(`http://127.0.0.1:${port}/api/v1/poles`).then(
      ({ ok }) => ok,
      () => false,
    ),
  )
  const seconds = (performance.now() - begun) / 1000
  console.log(`start ${i}: ${seconds.toFixed(1)} s, ${memory(running.pid).now} MiB resident`)
  await running.stop()
}
rmSync(folder, { recursive: true })
