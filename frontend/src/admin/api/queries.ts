import { queryOptions } from '@tanstack/react-query'
import type { Kind } from '../../api/types'
import { type Answer, send, WriteError } from './send'
import type {
  AnyRecord,
  Draft,
  DraftItem,
  Import,
  ImportRows,
  Outcome,
  Partner,
  RevisionDetail,
  Revisions,
} from './types'

/** What all readings of the administration begin their keys with. */
export const administration = ['admin'] as const

const reading = <T>(path: string) =>
  queryOptions({
    queryKey: [...administration, path],
    queryFn: async ({ signal }) => (await send<T>(path, { signal })).data,
    staleTime: 0,
  })

export const addressOf = (kind: Kind, id: string) => `/${kind}/${encodeURIComponent(id)}`

export const draftsQuery = reading<{ items: DraftItem[] }>('/drafts')
export const importsQuery = reading<{ items: Import[] }>('/imports')
export const partnersQuery = reading<{ items: Partner[] }>('/partners')

export const revisionsQuery = (before?: number, limit = 25) =>
  reading<Revisions>(`/revisions?limit=${limit}${before ? `&before=${before}` : ''}`)

export const revisionQuery = (revision: string) =>
  reading<RevisionDetail>(`/revisions/${encodeURIComponent(revision)}`)

const running = ['checking', 'applying']
export const isRunning = ({ state }: Pick<Import, 'state'>) => running.includes(state)

/** One import, asked about again as long as it is at work. */
export const importQuery = (id: string) => ({
  ...reading<Import>(`/imports/${encodeURIComponent(id)}`),
  refetchInterval: ({ state }: { state: { data?: Import | undefined } }) =>
    state.data && isRunning(state.data) ? 700 : false,
})

export const importRowsQuery = (id: number, outcome: Outcome, after: number) =>
  reading<ImportRows>(`/imports/${id}/rows?outcome=${outcome}&limit=50&after=${after}`)

/** What there is of a record when its form is opened, each part with the tag that saving it needs. */
export type Editing = {
  draft: { data: Draft; etag: string } | null
  record: { data: AnyRecord; etag: string } | null
}

export const editingQuery = (kind: Kind, id: string) =>
  queryOptions({
    queryKey: [...administration, kind, id],
    queryFn: async ({ signal }): Promise<Editing> => {
      const [draft, record] = await Promise.all([
        unlessMissing(send<Draft>(`${addressOf(kind, id)}/draft`, { signal })),
        unlessMissing(send<AnyRecord>(addressOf(kind, id), { signal })),
      ])
      return { draft, record }
    },
    // A form begins with what there is now, and is not disturbed while it is filled in.
    staleTime: 0,
    gcTime: 0,
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
  })

async function unlessMissing<T>(answer: Promise<Answer<T>>) {
  try {
    const { data, etag } = await answer
    return { data, etag: etag ?? '' }
  } catch (error) {
    if (error instanceof WriteError && error.problem.status === 404) return null
    throw error
  }
}
