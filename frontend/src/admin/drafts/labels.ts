import type { LocalizedText } from '../../api/types'
import type { Shape } from '../forms/shapes'
import type { Referred, State } from '../forms/state'

type Labels = Map<string, LocalizedText>

/** What the records are called that an answer of the API refers to, by kind and identifier. */
export function labelsIn(value: unknown, found: Labels = new Map()): Labels {
  if (Array.isArray(value)) for (const entry of value) labelsIn(entry, found)
  else if (typeof value === 'object' && value !== null) {
    const { id, kind, label } = value as { id?: unknown; kind?: unknown; label?: LocalizedText }
    if (typeof id === 'string' && typeof kind === 'string' && label)
      found.set(`${kind}/${id}`, label)
    for (const part of Object.values(value)) labelsIn(part, found)
  }
  return found
}

/** What the records are called that a form refers to. */
export function labelsOf(shape: Shape, state: unknown, found: Labels = new Map()): Labels {
  if (shape.type === 'reference') {
    const { id, label } = (state as Referred | null) ?? {}
    if (id && label) found.set(`${shape.to}/${id}`, label)
  } else if (shape.type === 'list')
    for (const entry of state as unknown[]) labelsOf(shape.of, entry, found)
  else if (shape.type === 'object')
    for (const { name, shape: part } of shape.fields) labelsOf(part, (state as State)[name], found)
  return found
}

/** The same state with the labels of what it refers to, as far as they are known. */
export function labelled<T>(shape: Shape, state: T, labels: Labels): T
export function labelled(shape: Shape, state: unknown, labels: Labels): unknown {
  if (shape.type === 'reference') {
    const reference = state as Referred | null
    const label = reference && labels.get(`${shape.to}/${reference.id}`)
    return label ? { ...reference, label } : reference
  }
  if (shape.type === 'list')
    return (state as unknown[]).map((entry) => labelled(shape.of, entry, labels))
  if (shape.type === 'object')
    return Object.fromEntries(
      shape.fields.map(({ name, shape: part }) => [
        name,
        labelled(part, (state as State)[name], labels),
      ]),
    )
  return state
}
