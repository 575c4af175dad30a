import { queryOptions } from '@tanstack/react-query'
import { get } from './client'
import type { ListSearch } from './lists'
import type { Moment } from './moment'
import { formatQuery } from './query'
import type { NetworkSearch } from './search'
import type { History, Hits, Kind, Page, Records, Single, Suggestions, Totals } from './types'

export const listQuery = <K extends Kind>(kind: K, search: ListSearch<K> = {}) =>
  queryOptions({
    queryKey: [kind, search],
    queryFn: ({ signal }) => get<Page<Records[K]>>(`/${kind}${formatQuery(search)}`, signal),
  })

export const recordQuery = <K extends Kind>(kind: K, id: string, moment: Moment = {}) =>
  queryOptions({
    queryKey: [kind, id, moment],
    queryFn: ({ signal }) =>
      get<Single<K>>(`/${kind}/${encodeURIComponent(id)}${formatQuery(moment)}`, signal),
  })

export const historyQuery = (kind: Kind, id: string) =>
  queryOptions({
    queryKey: [kind, id, 'history'],
    queryFn: ({ signal }) => get<History>(`/${kind}/${encodeURIComponent(id)}/history`, signal),
  })

export const totalsQuery = queryOptions({
  queryKey: ['totals'],
  queryFn: ({ signal }) => get<Totals>('', signal),
})

export const hitsQuery = (search: NetworkSearch) =>
  queryOptions({
    queryKey: ['search', search],
    queryFn: ({ signal }) => get<Hits>(`/search${formatQuery(search)}`, signal),
  })

/** The records of a kind, or of all, whose names are being typed. */
export const suggestionsQuery = (q: string, kind: Kind | undefined) =>
  queryOptions({
    queryKey: ['suggestions', kind, q],
    queryFn: ({ signal }) => get<Suggestions>(`/suggestions${formatQuery({ q, kind })}`, signal),
    // The next letter asks again anyway.
    retry: false,
  })
