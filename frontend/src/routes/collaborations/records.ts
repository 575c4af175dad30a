import type { Tie } from '../../api/collaborations'
import type { Reference } from '../../api/types'

/** A record, and with whom it is shared. */
export type SharedRecord = { record: Reference; ties: Tie[] }

/** What ties are made of: each record once, with all the ties that it is part of. */
export function recordsOf(ties: Tie[]): SharedRecord[] {
  const found = new Map<string, SharedRecord>()
  for (const tie of ties)
    for (const record of tie.records) {
      const key = `${record.kind}/${record.id}`
      const known = found.get(key) ?? { record, ties: [] }
      found.set(key, { record, ties: [...known.ties.filter((one) => one !== tie), tie] })
    }
  return [...found.values()]
}

/** How much more there is to ties than the records that are told of them. */
export const untold = (ties: Tie[]) =>
  ties.reduce((sum, { total, records }) => sum + total - records.length, 0)
