import type { FacetValue } from '../../api/types'

/** All years from one to another, as a filter by years takes its values. */
export function yearsBetween(first: string, last: string): FacetValue[] {
  const [from, to] = [first, last].map((date) => Number(date.slice(0, 4))) as [number, number]
  return Array.from({ length: to - from + 1 }, (_, index) => ({
    value: String(from + index),
    label: null,
    count: 0,
  }))
}
