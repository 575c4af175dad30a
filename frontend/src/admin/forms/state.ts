import type { LocalizedText } from '../../api/types'
import type { Field, ObjectShape, Shape } from './shapes'

/**
 * What a form holds of a record while it is being written: what is not filled in is an empty text, and
 * numbers are as they were typed.
 */
export type State = Record<string, unknown>
/** A reference in a form: its label is known once the record was read or chosen. */
export type Referred = { id: string; label?: LocalizedText }
export type Amount = { value: string; currency: string }
export type Texts = Record<string, string>

export const emptyState = (shape: ObjectShape): State => stateOf(shape, undefined) as State

/** The state of a form that shows a record, or the written form of one. */
export function stateOf(shape: Shape, value: unknown): unknown {
  switch (shape.type) {
    case 'localized':
      return { fr: '', en: '', ...(value as Texts | undefined) }
    case 'money':
      return amountOf(value)
    case 'reference':
      return referredOf(value)
    case 'instant':
      return typeof value === 'string' ? instantOf(value) : ''
    case 'list':
      return Array.isArray(value) ? value.map((entry) => stateOf(shape.of, entry)) : []
    case 'object':
      return Object.fromEntries(
        shape.fields.map(({ name, shape: part }) => [
          name,
          stateOf(part, (value as State | null | undefined)?.[name]),
        ]),
      )
    default:
      return typeof value === 'number' ? String(value) : (value ?? '')
  }
}

function amountOf(value: unknown): Amount {
  const money = value as { value?: unknown; currency?: string } | null | undefined
  const amount = money?.value
  return {
    value: typeof amount === 'number' || typeof amount === 'string' ? String(amount) : '',
    currency: money?.currency ?? 'EUR',
  }
}

function referredOf(value: unknown): Referred | null {
  if (typeof value === 'string') return value ? { id: value } : null
  const reference = value as Referred | null | undefined
  if (!reference) return null
  return { id: reference.id, ...(reference.label && { label: reference.label }) }
}

const instantOf = (text: string) =>
  Number.isNaN(Date.parse(text)) ? text : new Date(text).toISOString().replace('.000Z', 'Z')

/** The written form of what a form holds, without what is not filled in. */
export const inputOf = (shape: ObjectShape, state: State): Record<string, unknown> =>
  (written(shape, state) ?? {}) as Record<string, unknown>

function written(shape: Shape, state: unknown): unknown {
  if (isBlank(shape, state)) return undefined
  switch (shape.type) {
    case 'localized':
      return filled(state as Texts)
    case 'money': {
      const { value, currency } = state as Amount
      return { value: numberOf(value), currency }
    }
    case 'reference':
      return (state as Referred).id
    case 'number':
      return numberOf(state as string)
    case 'list':
      return (state as unknown[]).map((entry) => written(shape.of, entry) ?? null)
    case 'object':
      return objectOf(shape.fields, state as State)
    default:
      return typeof state === 'string' ? state.trim() : state
  }
}

const objectOf = (fields: readonly Field[], state: State) =>
  Object.fromEntries(
    fields
      .map(({ name, shape }) => [name, written(shape, state[name])] as const)
      .filter(([, value]) => value !== undefined),
  )

const filled = (texts: Texts) =>
  Object.fromEntries(
    Object.entries(texts)
      .map(([language, text]) => [language, text.trim()] as const)
      .filter(([, text]) => text),
  )

/** A number as people type it: with spaces and a comma, too. What is none stays for the service to name. */
export function numberOf(typed: string): number | string {
  const plain = typed.replace(/\s/g, '').replace(',', '.')
  return plain && Number.isFinite(Number(plain)) ? Number(plain) : typed.trim()
}

export function isBlank(shape: Shape, state: unknown): boolean {
  switch (shape.type) {
    case 'localized':
      return Object.values(state as Texts).every((text) => !text.trim())
    case 'money':
      return !(state as Amount).value.trim()
    case 'reference':
      return state === null
    case 'list':
      return (state as unknown[]).length === 0
    case 'object':
      return shape.fields.every(({ name, shape: part }) => isBlank(part, (state as State)[name]))
    default:
      return typeof state !== 'string' || !state.trim()
  }
}

/** The same without entries of lists that were added and never filled in, so that faults point right. */
export function withoutBlanks<T>(shape: Shape, state: T): T
export function withoutBlanks(shape: Shape, state: unknown): unknown {
  if (shape.type === 'list')
    return (state as unknown[])
      .map((entry) => withoutBlanks(shape.of, entry))
      .filter((entry) => !isBlank(shape.of, entry))
  if (shape.type === 'object')
    return Object.fromEntries(
      shape.fields.map(({ name, shape: part }) => [
        name,
        withoutBlanks(part, (state as State)[name]),
      ]),
    )
  return state
}

/** Whether both hold the same once written. */
export const sameWritten = (shape: Shape, one: unknown, other: unknown) =>
  JSON.stringify(written(shape, one)) === JSON.stringify(written(shape, other))
