import { base } from './client'
import type { Format } from './lists'
import { formatQuery, type Query } from './query'
import type { Kind } from './types'

/**
 * The address of a view in another form: all its records, in its order. As JSON it is the API's own
 * address of the view, which gives one page of it.
 */
export function exportAddress(kind: Kind, view: Query, format: Format, language: string): string {
  const address = `${base}/${kind}`
  if (format === 'json') return address + formatQuery(view)
  const { limit: _limit, cursor: _cursor, ...list } = view
  // A French Excel takes a comma for the mark before the decimals.
  const separator = language === 'fr' ? 'semicolon' : 'comma'
  return address + formatQuery({ ...list, format, ...(format === 'csv' && { separator }) })
}

/** The address that tells feed readers what changes in a view; how it is sorted makes no difference. */
export function feedAddress(kind: Kind, view: Query, lang: string): string {
  const { limit: _limit, cursor: _cursor, sort: _sort, asOf: _asOf, ...list } = view
  return `${base}/${kind}${formatQuery({ ...list, format: 'atom', lang })}`
}
