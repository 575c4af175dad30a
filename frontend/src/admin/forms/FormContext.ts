import { createContext, use } from 'react'
import type { Kind } from '../../api/types'

type Form = {
  kind: Kind
  /** Puts another value at a pointer. Stays the same function as long as the form is there. */
  set: (pointer: string, value: unknown) => void
  /** What is wrong, by the pointer of the control that it is shown at. */
  faults: ReadonlyMap<string, string[]>
  /** Whether the record's identifier is given for life. */
  named: boolean
}

export const FormContext = createContext<Form | null>(null)

export function useForm(): Form {
  const form = use(FormContext)
  if (!form) throw new Error('A control stands in a form.')
  return form
}
