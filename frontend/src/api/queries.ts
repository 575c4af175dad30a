import { queryOptions } from '@tanstack/react-query'
import { get } from './client'
import type { ListSearch } from './lists'
import { formatQuery } from './query'
import type { History, Kind, Page, Records, Single, Totals } from './types'

export const listQuery = <K extends Kind>(kind: K, search: ListSearch<K> = {}) =>
  queryOptions({
    queryKey: [kind, search],
    queryFn: ({ signal }) => get<Page<Records[K]>>(`/${kind}${formatQuery(search)}`, signal),
  })

export const recordQuery = <K extends Kind>(kind: K, id: string) =>
  queryOptions({
    queryKey: [kind, id],
    queryFn: ({ signal }) => get<Single<K>>(`/${kind}/${encodeURIComponent(id)}`, signal),
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
