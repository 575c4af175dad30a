import type { Kind } from '../../api/types'

type TextShape = {
  type: 'text' | 'address' | 'slug'
  min?: number
  max?: number
  pattern?: string
}
type NumberShape = { type: 'number'; decimals: boolean; min?: number; max?: number }

/** What a member of a written record may hold. */
export type Shape =
  | TextShape
  | NumberShape
  | { type: 'localized' | 'date' | 'instant' | 'money' | 'country' | 'language' }
  | { type: 'choice'; values: readonly string[] }
  | { type: 'reference'; to: Kind }
  | ListShape
  | ObjectShape

export type ListShape = { type: 'list'; of: Shape; min?: number; max?: number }
export type ObjectShape = { type: 'object'; fields: readonly Field[] }
export type Field = { name: string; required: boolean; shape: Shape }
