import type { Query } from '../../api/query'

/** One thing that a view is narrowed to. */
export type Filter = { facet: string; value: string }

export const filtersOf = (search: Query, facets: readonly string[]): Filter[] =>
  facets.flatMap((facet) => valuesOf(search, facet).map((value) => ({ facet, value })))

export function valuesOf(search: Query, facet: string): string[] {
  const values = search[facet]
  return Array.isArray(values) ? values : []
}

/** The view with other values of one facet. Any such change starts again from the first page. */
export function narrowed(search: Query, facet: string, values: string[]): Query {
  const { [facet]: _replaced, cursor: _cursor, ...rest } = search
  return values.length ? { ...rest, [facet]: values } : rest
}

export const without = (search: Query, { facet, value }: Filter) =>
  narrowed(
    search,
    facet,
    valuesOf(search, facet).filter((other) => other !== value),
  )

/** The view as it is sorted and sized, with nothing left out. */
export const cleared = ({ sort, limit }: Query): Query => ({
  ...(sort && { sort }),
  ...(limit && { limit }),
})

export function arranged(search: Query, name: 'sort' | 'limit', value: string): Query {
  const { cursor: _cursor, ...rest } = search
  return { ...rest, [name]: value }
}
