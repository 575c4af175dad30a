import type { paths } from './schema'
import type { Kind } from './types'

type Parameters<K extends Kind> = NonNullable<paths[`/api/v1/${K}`]['get']['parameters']['query']>

type Arrangement = 'sort' | 'limit' | 'cursor'
type Form = 'format' | 'separator'

export type Facet<K extends Kind = Kind> = K extends Kind
  ? Exclude<keyof Parameters<K>, Arrangement | Form>
  : never
export type Sort<K extends Kind = Kind> = NonNullable<Parameters<K>['sort']>
export type Format = NonNullable<Parameters<Kind>['format']>

/** What a view is; another form of it is a download. */
type Views = { [K in Kind]: Omit<Parameters<K>, Form> }
export type ListSearch<K extends Kind> = Views[K]

type List<K extends Kind> = {
  facets: readonly Facet<K>[]
  sorts: readonly Sort<K>[]
}

/** What each list is filtered and sorted by; the first sort is the one taken when none is named. */
export const lists = {
  institutions: {
    facets: ['type', 'pole', 'country', 'parent', 'source'],
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
      'year',
      'source',
    ],
    sorts: ['title', '-title', 'start', '-start'],
  },
  grants: {
    facets: ['project', 'programme', 'call', 'funder', 'beneficiary', 'year', 'source'],
    sorts: ['-awarded', 'awarded', 'amount', '-amount'],
  },
  sources: { facets: ['type'], sorts: ['-published', 'title'] },
} as const satisfies { [K in Kind]: List<K> }

// The compiler names here what the contract has and the lists above have not.
type Forgotten = {
  [K in Kind]:
    | Exclude<Facet<K>, (typeof lists)[K]['facets'][number]>
    | Exclude<Sort<K>, (typeof lists)[K]['sorts'][number]>
}[Kind]
export type Complete = Forgotten extends never ? true : Forgotten
true satisfies Complete

export const defaultLimit = 25
export const limits = [defaultLimit, 50, 100, 500]

/**
 * Makes the view of a list from whatever the address bar holds. Names the list does not know are
 * dropped (links shared elsewhere gain parameters of their own), and so is what is the default
 * anyway: one view has one address.
 */
export function listSearch<K extends Kind>(kind: K) {
  const { facets, sorts }: { facets: readonly string[]; sorts: readonly string[] } = lists[kind]
  return (raw: Record<string, unknown>): ListSearch<K> => {
    const limit = Number(raw.limit)
    return {
      ...Object.fromEntries(facets.flatMap((facet) => entry(facet, texts(raw[facet])))),
      ...(sorts.slice(1).includes(String(raw.sort)) && { sort: raw.sort }),
      ...(limit >= 1 && limit <= 500 && limit !== defaultLimit && { limit: Math.trunc(limit) }),
      ...(typeof raw.cursor === 'string' && raw.cursor && { cursor: raw.cursor }),
    } as ListSearch<K>
  }
}

const entry = (facet: string, values: string[]) => (values.length ? [[facet, values] as const] : [])

function texts(value: unknown): string[] {
  const values: unknown[] = Array.isArray(value) ? value : [value]
  return values.filter((one): one is string => typeof one === 'string' && one !== '')
}
