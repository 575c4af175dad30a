import type { Kind } from '../../api/types'
import { inputs } from '../forms/inputs'
import { emptyState, type State, stateOf } from '../forms/state'
import type { Editing } from '../api/queries'
import { personId } from './identifiers'
import { labelled, labelsIn } from './labels'
import type { Tags } from './saving'

/** What a form begins with. */
export type Opened = {
  state: State
  tags: Tags
  /** Whether nothing of it has been saved yet, so that its identifier may still change. */
  fresh: boolean
  /** What keeps the draft from being published, as far as the service has said. */
  errors: { pointer: string; detail: string }[]
}

export function openNew(kind: Kind): Opened {
  const state = emptyState(inputs[kind])
  return {
    state: kind === 'people' ? { ...state, id: personId() } : state,
    tags: { draft: null, record: null },
    fresh: true,
    errors: [],
  }
}

/** The draft where there is one, else the record as it is published; null where there is neither. */
export function openSaved(kind: Kind, id: string, { draft, record }: Editing): Opened | null {
  const shape = inputs[kind]
  const written = draft ? { ...draft.data.input, id } : record?.data
  if (!written) return null
  const labels = labelsIn([draft?.data.preview, record?.data])
  return {
    state: labelled(shape, stateOf(shape, written) as State, labels),
    tags: { draft: draft?.etag ?? null, record: record?.etag ?? null },
    fresh: false,
    errors: draft?.data.errors ?? [],
  }
}
