import type { Query } from '../../api/query'

/** One thing that a view is narrowed to. */
export type Filter = { facet: string; value: string }

export const filtersOf = (search: Query, facets: readonly string[]): Filter[] =>
  facets.flatMap((facet) => valuesOf(search, facet).map((value) => ({ facet, value })))

export function valuesOf(search: Query, facet: string): string[] {
  const values = search[facet]
  if (typeof values === 'string') return [values]
  return Array.isArray(values) ? values : []
}

/** The view with other values of one facet. Any such change starts again from the first page. */
export function narrowed(search: Query, facet: string, values: string[]): Query {
  const { [facet]: _replaced, cursor: _cursor, ...rest } = search
  return values.length ? { ...rest, [facet]: values } : rest
}

/** The view of what answers these words, the best answers first unless they were asked for already. */
export function searched(search: Query, q: string): Query {
  const { q: before, sort, cursor: _cursor, ...rest } = search
  return { ...(q && { q }), ...rest, ...(before && sort && { sort }) }
}

export const without = (search: Query, { facet, value }: Filter) =>
  narrowed(
    search,
    facet,
    valuesOf(search, facet).filter((other) => other !== value),
  )

/** What a view is beside what it is narrowed to: its date, its order, its size, its form. */
const kept = ['asOf', 'sort', 'limit', 'view', 'by', 'currency']

/** The view as it is arranged, with nothing left out. */
export const cleared = (search: Query): Query =>
  Object.fromEntries(Object.entries(search).filter(([name]) => kept.includes(name)))

export function arranged(search: Query, name: 'sort' | 'limit', value: string): Query {
  const { cursor: _cursor, ...rest } = search
  return { ...rest, [name]: value }
}
