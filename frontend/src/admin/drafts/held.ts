import { WriteError } from '../api/send'
import type { AnyRecord, Draft } from '../api/types'
import type { Placed } from '../forms/FaultSummary'
import { type Fault, placeOf } from '../forms/pointer'
import type { ObjectShape } from '../forms/shapes'
import { type State, stateOf } from '../forms/state'
import { labelled, labelsIn, labelsOf } from './labels'
import type { Tags } from './saving'

/** What was saved meanwhile, and whether it is the draft or the record. */
export type Conflict = { of: keyof Tags; theirs: State; etag: string }

/** All that a form holds while a record is written. */
export type Held = {
  state: State
  /** What was last read or saved: the form is dirty where it differs. */
  base: State
  tags: Tags
  faults: Placed[]
  /** How many times faults have kept something from being done: the focus goes to them each time. */
  stops: number
  notice: string | null
  error: unknown
  conflict: Conflict | null
  /** Whether what the form was opened with is there no more. */
  gone: boolean
}

export const placedIn = (shape: ObjectShape, state: State, faults: Fault[]): Placed[] =>
  faults.map(({ pointer, detail }) => ({ at: placeOf(shape, state, pointer), detail }))

/** What a form shows of a refusal: faults at their fields, another version, or the words of the problem. */
export function refusal(shape: ObjectShape, state: State, reason: unknown): Partial<Held> {
  if (!(reason instanceof WriteError)) return { error: reason }
  const { current, errors = [], status } = reason.problem
  if (status === 412)
    return current
      ? { conflict: conflictWith(shape, state, current, reason.etag ?? '') }
      : { gone: true, tags: { draft: null, record: null } }
  const faults = errors.filter((fault): fault is Fault => fault.pointer !== undefined)
  return faults.length ? { faults: placedIn(shape, state, faults) } : { error: reason }
}

function conflictWith(
  shape: ObjectShape,
  mine: State,
  current: AnyRecord | Draft,
  etag: string,
): Conflict {
  const isDraft = 'input' in current
  const content = isDraft ? { ...(current as Draft).input, id: current.id } : current
  const labels = labelsIn(current, labelsOf(shape, mine))
  const theirs = labelled(shape, stateOf(shape, content) as State, labels)
  return { of: isDraft ? 'draft' : 'record', theirs, etag }
}
