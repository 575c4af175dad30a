import { useQuery } from '@tanstack/react-query'
import { listQuery, suggestionsQuery } from '../../api/queries'
import { longest, shortest } from '../../api/search'
import type { Kind } from '../../api/types'
import { useDelayed } from '../../ui/search/useDelayed'
import { nameOf } from '../records/names'
import type { Referred } from './state'

const atFirst = { limit: 50 }

/** The records of a kind whose names are being typed, the first of all of them before that. */
export function useRecords(kind: Kind, typed: string, wanted: boolean) {
  const q = useDelayed(typed.trim(), 150)
  const searched = q.length >= shortest && q.length <= longest
  const found = useQuery({ ...suggestionsQuery(q, kind), enabled: wanted && searched })
  const first = useQuery({ ...listQuery(kind, atFirst), enabled: wanted && !searched })
  const records: Required<Referred>[] = searched
    ? (found.data?.items ?? []).map(({ record }) => ({ id: record.id, label: record.label }))
    : (first.data?.items ?? []).map((record) => ({ id: record.id, label: nameOf(record) }))
  return { records, busy: found.isLoading || first.isLoading }
}
