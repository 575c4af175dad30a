/** A date as precise as its source. */
export const datePattern = /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/

/** A date in three parts, each empty while it is not filled in. */
export type DateParts = { year: string; month: string; day: string }

export function partsOf(date: string): DateParts {
  const [year = '', month = '', day = ''] = date.split('-')
  return { year, month, day }
}

/** The text of a date: incomplete as long as a part is missing before another. */
export function dateOf({ year, month, day }: DateParts): string {
  const text = [year.trim(), month, day].join('-')
  return text.replace(/-+$/, '')
}

const paris = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Paris',
  dateStyle: 'short',
  timeStyle: 'medium',
})

/** What the clocks of Paris show at an instant, as a field of the browser takes it: 2026-03-01T23:59. */
export function parisTime(instant: string): string {
  if (Number.isNaN(Date.parse(instant))) return ''
  return paris
    .format(new Date(instant))
    .replace(' ', 'T')
    .replace(/(T\d\d:\d\d):00$/, '$1')
}

/** The instant at which the clocks of Paris show a time. In the hour that comes twice it is the first. */
export function instantInParis(local: string): string {
  const asIfUtc = Date.parse(`${local}Z`)
  if (Number.isNaN(asIfUtc)) return ''
  const hour = 3_600_000
  const instant = [2, 1]
    .map((offset) => new Date(asIfUtc - offset * hour).toISOString())
    .find((candidate) => Date.parse(`${parisTime(candidate)}Z`) === asIfUtc)
  // In the hour that is skipped, the clocks have already gone on.
  return (instant ?? new Date(asIfUtc - hour).toISOString()).replace('.000Z', 'Z')
}
