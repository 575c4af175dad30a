/** What is known of when something was: two instants, in years, and how exactly they are known. */
export type Span = { from: number; to: number; precision: 'day' | 'month' | 'year' }

/**
 * The span of dates of any precision, or of instants: a year is the whole year, a month the whole
 * month. Nothing where neither date is known.
 */
export function spanOf(start: string | null, end: string | null = null): Span | null {
  const [first, last] = [start ?? end, end ?? start]
  if (!first || !last) return null
  const precision = [first, last].map(precisionOf)
  return {
    from: bounds(first).from,
    to: Math.max(bounds(last).to, bounds(first).to),
    precision: precision.includes('year') ? 'year' : precision.includes('month') ? 'month' : 'day',
  }
}

const precisionOf = (date: string) =>
  date.length > '2018-09'.length ? 'day' : date.length > '2018'.length ? 'month' : 'year'

function bounds(date: string) {
  const [year = 0, month, day] = localDay(date).split('-').map(Number)
  if (!month) return { from: year, to: year + 1 }
  if (!day) return { from: year + (month - 1) / 12, to: year + month / 12 }
  const at = year + (month - 1) / 12 + (day - 1) / 372
  return { from: at, to: at + 1 / 372 }
}

/** The day of an instant, by the clock of the people of the network. */
export const localDay = (date: string) =>
  date.includes('T')
    ? new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Paris' }).format(new Date(date))
    : date
