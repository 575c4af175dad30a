import type { Kind } from '../../api/types'
import type { AnyRecord } from '../api/types'
import { inputs } from '../forms/inputs'
import { inputOf, type State, stateOf } from '../forms/state'
import { type Held, placedIn } from './held'
import {
  createRecord,
  discardDraft,
  publishDraft,
  saveDraft,
  saveRecord,
  type Tags,
} from './saving'

export const idOf = (state: State) => String(state.id).trim()

const writtenOf = (kind: Kind, state: State) => inputOf(inputs[kind], state)

/** Keeps the form as a draft; what is still missing to publish it is shown, and keeps nobody from it. */
export async function keepDraft(kind: Kind, state: State, tags: Tags) {
  const { data, etag } = await saveDraft(kind, idOf(state), writtenOf(kind, state), tags)
  return {
    base: state,
    tags: { ...tags, draft: etag },
    faults: placedIn(inputs[kind], state, data.errors),
  } satisfies Partial<Held>
}

/** Publishes the form: by its draft where there is one, else as a new record. */
export async function publish(kind: Kind, state: State, tags: Tags, key: string) {
  const { data, etag } = tags.draft
    ? await publishKept(kind, state, tags)
    : await create(kind, state, key)
  return { id: data.id, held: heldOf(kind, data, etag) }
}

async function publishKept(kind: Kind, state: State, tags: Tags) {
  const kept = await keepDraft(kind, state, tags)
  return publishDraft(kind, idOf(state), kept.tags.draft)
}

/** A person's identifier is given by the service, so that it is nobody else's. */
function create(kind: Kind, state: State, key: string) {
  const { id, ...input } = writtenOf(kind, state)
  return createRecord(kind, kind === 'people' ? input : { id, ...input }, key)
}

/** Replaces the published record; a draft of it has been taken up and is not needed any more. */
export async function saveDirectly(kind: Kind, state: State, tags: Tags) {
  const id = idOf(state)
  const { data, etag } = await saveRecord(kind, id, writtenOf(kind, state), tags.record ?? '')
  if (tags.draft) await discardDraft(kind, id, tags.draft)
  return heldOf(kind, data, etag)
}

export async function discard(kind: Kind, state: State, { draft }: Tags) {
  if (draft) await discardDraft(kind, idOf(state), draft)
}

function heldOf(kind: Kind, record: AnyRecord, etag: string) {
  const state = stateOf(inputs[kind], record) as State
  return { state, base: state, tags: { draft: null, record: etag } } satisfies Partial<Held>
}
