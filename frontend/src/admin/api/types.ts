import type { Problem, Schemas } from '../../api/types'

/** The written form of a record, or as much of it as a draft has. */
export type Input = Record<string, unknown>
/** A record as the API answers it, whatever its kind. */
export type AnyRecord = { id: string } & Record<string, unknown>

/** What is shown of it depends on the kind, as its written form does; each of its faults has a place. */
export type Draft = Omit<Schemas['Draft'], 'errors' | 'input' | 'preview'> & {
  errors: { pointer: string; detail: string }[]
  input: Input
  preview: AnyRecord | null
}
export type DraftItem = Schemas['DraftSummary']

export type WriteProblem = Omit<Problem, 'current'> & {
  /** Of a failed precondition: what there is now. */
  current?: AnyRecord | Draft | null
}

export type SignIn = Schemas['SignIn']

export type Revision = Schemas['Revision']
export type Operation = Schemas['Operation']
export type RevisionRecord = Schemas['ChangedRecord']
export type RevisionDetail = Revision & { records: RevisionRecord[] }
export type Revisions = Schemas['Revisions']

export type ImportState = Schemas['ImportState']
export type Outcome = Schemas['RowOutcome']
export type Import = Schemas['Import']
export type ImportRow = Schemas['ImportRow']
export type ImportRows = Schemas['ImportRows']

export type Partner = Schemas['Partner']
export type PartnerSecret = Schemas['PartnerSecret']
export type Withdrawal = Schemas['Withdrawal']
