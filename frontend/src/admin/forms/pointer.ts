import type { Shape } from './shapes'
import type { State } from './state'

/** What is wrong with a record, at the place that a JSON pointer (RFC 6901) names. */
export type Fault = { pointer: string; detail: string }

export const tokensOf = (pointer: string) =>
  pointer
    .split('/')
    .slice(1)
    .map((token) => token.replaceAll('~1', '/').replaceAll('~0', '~'))

const pointerOf = (tokens: string[]) => tokens.map((token) => `/${token}`).join('')

/**
 * The control at which a fault is shown: the one that its pointer names, or the nearest around it. The
 * empty pointer is the whole record.
 */
export function placeOf(shape: Shape, state: unknown, pointer: string): string {
  const known: string[] = []
  let [at, value]: [Shape | undefined, unknown] = [shape, state]
  for (const token of tokensOf(pointer)) {
    ;[at, value] = inside(at, value, token)
    if (!at) break
    known.push(token)
  }
  return pointerOf(known)
}

const leaf: Shape = { type: 'text' }

function inside(shape: Shape | undefined, value: unknown, token: string): [Shape?, unknown?] {
  if (shape?.type === 'object') {
    const field = shape.fields.find(({ name }) => name === token)
    return field ? [field.shape, (value as State | undefined)?.[token]] : []
  }
  if (shape?.type === 'list') {
    const entries = value as unknown[] | undefined
    return entries && Number(token) < entries.length ? [shape.of, entries[Number(token)]] : []
  }
  const parts = shape && partsOf[shape.type]
  return parts?.includes(token) ? [leaf] : []
}

/** What has several inputs in one control. */
const partsOf: Partial<Record<Shape['type'], string[]>> = {
  localized: ['fr', 'en'],
  money: ['value', 'currency'],
}

/** The same state with another value at a place; the parts that do not change stay the same objects. */
export function replaced(state: unknown, tokens: string[], value: unknown): unknown {
  const [token, ...rest] = tokens
  if (token === undefined) return value
  if (Array.isArray(state))
    return state.map((entry: unknown, index) =>
      index === Number(token) ? replaced(entry, rest, value) : entry,
    )
  const object = state as State
  return { ...object, [token]: replaced(object[token], rest, value) }
}
