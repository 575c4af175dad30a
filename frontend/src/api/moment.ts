import { text } from './query'

/** When what is shown was so: an instant or the number of a revision; today where it is not said. */
export type Moment = { asOf?: string }

export function momentOf(raw: Record<string, unknown>): Moment {
  const asOf = text(raw.asOf)
  return asOf ? { asOf } : {}
}
