import type { Kind, LocalizedText, Problem, Reference } from '../../api/types'

/** The written form of a record, or as much of it as a draft has. */
export type Input = Record<string, unknown>
/** A record as the API answers it, whatever its kind. */
export type AnyRecord = { id: string } & Record<string, unknown>

export type WriteProblem = Problem & {
  errors?: { pointer?: string; parameter?: string; detail: string }[]
  /** Of a failed precondition: what there is now. */
  current?: AnyRecord | Draft | null
  /** What stands in the way. */
  records?: Reference[]
}

export type SignIn = { issuer: string | null; clientId: string | null }

export type Draft = {
  kind: Kind
  id: string
  input: Input
  exists: boolean
  savedAt: string
  savedBy: string
  errors: { pointer: string; detail: string }[]
  preview: AnyRecord | null
}

export type DraftItem = Pick<Draft, 'kind' | 'id' | 'exists' | 'savedAt' | 'savedBy'> & {
  label: LocalizedText | null
}

export type Revision = {
  revision: number
  at: string
  actor: string
  account: string | null
  changes: number
  kinds: Partial<Record<Kind, number>>
  undoes: number | null
  undoneBy: number | null
}

export type Operation = 'created' | 'updated' | 'withdrawn'
export type RevisionRecord = {
  kind: Kind
  id: string
  label: LocalizedText | null
  operation: Operation
}
export type RevisionDetail = Revision & { records: RevisionRecord[] }
export type Revisions = { items: Revision[]; next: number | null }

export type ImportState =
  'checking' | 'checked' | 'applying' | 'applied' | 'refused' | 'interrupted'
export type Outcome = 'wrong' | 'created' | 'changed' | 'unchanged'

export type Import = {
  id: number
  kind: Kind
  name: string
  state: ImportState
  startedAt: string
  startedBy: string
  rows: number | null
  done: number
  counts: Record<Outcome, number>
  faults: { parameter?: string; detail: string }[]
  revision: number | null
}

export type ImportRow = {
  row: number
  id: string | null
  outcome: Outcome
  faults: { column: string | null; detail: string }[]
  differences: { column: string; before: unknown; after: unknown }[]
}
export type ImportRows = { items: ImportRow[]; next: number | null }

export type Partner = {
  id: string
  name: string
  institution: string | null
  createdAt: string
  active: boolean
}
export type PartnerSecret = Partner & { secret: string }

export type Withdrawal = { id: string; withheldIn: Reference[]; mentionedIn: Reference[] }
