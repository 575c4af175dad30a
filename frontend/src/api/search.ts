import { lists, placeOf } from './lists'
import { text, texts } from './query'
import type { Kind } from './types'

/** What is searched in the whole network. */
export type NetworkSearch = { q?: string; kind?: Kind[]; limit?: number; cursor?: string }

export const isKind = (word: string): word is Kind => Object.hasOwn(lists, word)

export function networkSearch(raw: Record<string, unknown>): NetworkSearch {
  const q = text(raw.q)
  const kind = texts(raw.kind).filter(isKind)
  return { ...(q && { q }), ...(kind.length > 0 && { kind }), ...placeOf(raw) }
}

/** The API takes no more of what is typed. */
export const longest = 1000

/** One letter begins nearly every name. */
export const shortest = 2
