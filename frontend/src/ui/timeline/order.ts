/** What is known of the time of something: a date of any precision, its number in a series, or neither. */
export type Dated = {
  start: string | null
  end: string | null
  /** The date it is ordered by, where something else tells it better than its own. */
  at?: string | null
  series: string | null
  ordinal: number | null
}

type Ordered<T> = { dated: T[]; undated: T[] }

/**
 * The oldest first. A year comes before its months and a month before its days: what is known less
 * precisely may have begun earlier. What has no date follows its series, by its number in it.
 */
export function inOrder<T extends Dated>(entries: T[]): Ordered<T> {
  return {
    dated: entries.filter(isDated).sort(byDate),
    undated: entries.filter((entry) => !isDated(entry)).sort(bySeries),
  }
}

const dateOf = ({ at, start, end }: Dated) => at ?? start ?? end
const isDated = (entry: Dated) => dateOf(entry) !== null

/** Of the words 2018, 2018-07 and 2018-07-01, each sorts before those that it begins. */
function byDate(one: Dated, other: Dated) {
  const [date, next] = [dateOf(one) ?? '', dateOf(other) ?? '']
  if (date !== next) return date < next ? -1 : 1
  return one.series === other.series ? numbers(one, other) : 0
}

function bySeries(one: Dated, other: Dated) {
  if (one.series === other.series) return numbers(one, other)
  // What belongs to no series comes last.
  if (!one.series || !other.series) return one.series ? -1 : 1
  return one.series < other.series ? -1 : 1
}

const numbers = (one: Dated, other: Dated) => (one.ordinal ?? 0) - (other.ordinal ?? 0)
