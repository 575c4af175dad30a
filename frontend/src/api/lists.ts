import type { paths } from './schema'
import { type Moment, momentOf } from './moment'
import { text, texts } from './query'
import type { Kind } from './types'

type Parameters<K extends Kind> = NonNullable<paths[`/api/v1/${K}`]['get']['parameters']['query']>

type Search = 'q' | keyof Moment
type Arrangement = 'sort' | 'limit' | 'cursor'
type Form = 'format' | 'separator' | 'lang'

export type Facet<K extends Kind = Kind> = K extends Kind
  ? Exclude<keyof Parameters<K>, Search | Arrangement | Form>
  : never
export type Sort<K extends Kind = Kind> = NonNullable<Parameters<K>['sort']>
/** The forms that the records of a view can be taken away in; feeds and calendars are followed. */
export type Format = Exclude<NonNullable<Parameters<Kind>['format']>, 'atom' | 'ics'>

/** What a view is; another form of it is a download. */
type Views = { [K in Kind]: Omit<Parameters<K>, Form> }
export type ListSearch<K extends Kind> = Views[K]

type List<K extends Kind> = {
  facets: readonly Facet<K>[]
  sorts: readonly Exclude<Sort<K>, 'relevance'>[]
}

/**
 * What each list is filtered and sorted by; the first sort is the one taken when none is named and
 * nothing is searched.
 */
export const lists = {
  institutions: {
    facets: ['type', 'pole', 'country', 'parent', 'related', 'source'],
    sorts: ['name', '-name'],
  },
  poles: { facets: ['source'], sorts: ['rank', 'name'] },
  axes: { facets: ['source'], sorts: ['rank', 'name'] },
  programmes: {
    facets: ['operator', 'funder', 'source'],
    sorts: ['name', '-name', 'since', '-since'],
  },
  calls: {
    facets: ['status', 'programme', 'year', 'source'],
    sorts: ['-edition', 'edition', 'closesAt', 'title'],
  },
  projects: {
    facets: [
      'axis',
      'pole',
      'programme',
      'call',
      'funder',
      'institution',
      'coordinator',
      'person',
      'cooperation',
      'year',
      'source',
    ],
    sorts: ['title', '-title', 'start', '-start'],
  },
  grants: {
    facets: ['project', 'programme', 'call', 'funder', 'beneficiary', 'year', 'source'],
    sorts: ['-awarded', 'awarded', 'amount', '-amount'],
  },
  outcomes: {
    facets: [
      'type',
      'project',
      'programme',
      'cooperation',
      'institution',
      'pole',
      'year',
      'source',
    ],
    sorts: ['title', '-date', 'date'],
  },
  cooperations: {
    facets: ['country', 'partner', 'programme', 'source'],
    sorts: ['title', 'since'],
  },
  agreements: {
    facets: ['cooperation', 'initiator', 'signatory', 'person', 'event', 'year', 'source'],
    sorts: ['-signed', 'signed', 'title'],
  },
  events: {
    facets: [
      'type',
      'series',
      'ordinal',
      'cooperation',
      'pole',
      'institution',
      'person',
      'programme',
      'project',
      'partOf',
      'year',
      'source',
    ],
    sorts: ['-start', 'start', 'ordinal', 'title'],
  },
  trainings: {
    facets: ['type', 'cooperation', 'institution', 'year', 'source'],
    sorts: ['title', 'start', '-start'],
  },
  people: { facets: ['institution', 'basis', 'quotedIn', 'source'], sorts: ['name'] },
  figures: {
    facets: [
      'theme',
      'basis',
      'programme',
      'project',
      'cooperation',
      'pole',
      'question',
      'termOf',
      'year',
      'source',
    ],
    sorts: ['rank', 'title'],
  },
  sources: { facets: ['type'], sorts: ['-published', 'title'] },
} as const satisfies { [K in Kind]: List<K> }

// The compiler names here what the contract has and the lists above have not.
type Forgotten = {
  [K in Kind]:
    | Exclude<Facet<K>, (typeof lists)[K]['facets'][number]>
    | Exclude<Sort<K>, (typeof lists)[K]['sorts'][number] | 'relevance'>
}[Kind]
export type Complete = Forgotten extends never ? true : Forgotten
true satisfies Complete

export const defaultLimit = 25
export const limits = [defaultLimit, 50, 100, 500]

/** The orders a view can be had in, the one taken when none is named first. */
export const sortsOf = (kind: Kind, { q }: { q?: unknown }): readonly Sort[] =>
  q ? ['relevance', ...lists[kind].sorts] : lists[kind].sorts

/**
 * Makes the view of a list from whatever the address bar holds. Names the list does not know are
 * dropped (links shared elsewhere gain parameters of their own), and so is what is the default
 * anyway (`usual`: how much of it is shown at a time): one view has one address.
 */
export function listSearch<K extends Kind>(kind: K, usual = defaultLimit) {
  const facets: readonly string[] = lists[kind].facets
  return (raw: Record<string, unknown>): ListSearch<K> => {
    const q = text(raw.q)
    const sorts: readonly string[] = sortsOf(kind, { q })
    return {
      ...(q && { q }),
      ...Object.fromEntries(facets.flatMap((facet) => entry(facet, texts(raw[facet])))),
      ...momentOf(raw),
      ...(sorts.slice(1).includes(String(raw.sort)) && { sort: raw.sort }),
      ...placeOf(raw, usual),
    } as ListSearch<K>
  }
}

const entry = (facet: string, values: string[]) => (values.length ? [[facet, values] as const] : [])

/** Where a list is entered, and how much of it is shown at a time. */
export function placeOf(
  raw: Record<string, unknown>,
  usual = defaultLimit,
): { limit?: number; cursor?: string } {
  const limit = Number(raw.limit)
  const cursor = text(raw.cursor)
  return {
    ...(limit >= 1 && limit <= 500 && limit !== usual && { limit: Math.trunc(limit) }),
    ...(cursor && { cursor }),
  }
}
