// Load by wrk, which asks one address or a file of paths in turn, each thread from a place of its own.
import { execFileSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './service.mjs'

const units = { us: 0.001, ms: 1, s: 1000 }
const milliseconds = (text) => {
  const [, number, unit] = /([\d.]+)(us|ms|s)/.exec(text)
  return Number(number) * units[unit]
}

/** Of one measurement, unless the environment says less. */
const usual = Number(process.env.BENCH_SECONDS ?? 10)

/** Requests a second and milliseconds of latency; `paths` are asked in turn, without a pause. */
export function load(address, paths, { connections = 2, seconds = usual } = {}) {
  const file = join(process.env.TMPDIR ?? '/tmp', `clara-bench-${process.pid}.txt`)
  writeFileSync(file, paths.join('\n'))
  const said = execFileSync(
    'wrk',
    [
      ...['-t1', `-c${connections}`, `-d${seconds}s`, '--latency', '--timeout', '60s'],
      ...['-H', 'Accept-Encoding: gzip', '-s', join(root, 'bench/paths.lua'), address, '--', file],
    ],
    { encoding: 'utf8' },
  )
  const failed = /Non-2xx or 3xx responses: (\d+)/.exec(said)
  if (failed) throw new Error(`${failed[1]} of the requests failed, like those of ${paths[0]}`)
  const at = (part) => milliseconds(new RegExp(`${part}%:? +(\\S+)`).exec(said)[1])
  return {
    perSecond: Number(/Requests\/sec: +([\d.]+)/.exec(said)[1]),
    p50: at('50'),
    p95: milliseconds(/p95 (\S+)/.exec(said)[1]),
    p99: at('99'),
  }
}

/** The measurement in the middle of some. */
export function median(count, measure) {
  const runs = Array.from({ length: count }, measure)
  return runs.sort((one, other) => one.perSecond - other.perSecond)[Math.floor(count / 2)]
}
