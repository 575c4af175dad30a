import type { Field, ObjectShape } from '../forms/shapes'
import { sameWritten, type State } from '../forms/state'

export type Side = 'mine' | 'theirs'

/** A field that the two versions hold differently. */
export type Difference = {
  field: Field
  /** Whether both changed it: then somebody has to choose. */
  contested: boolean
  /** The side that alone changed it; one's own where both did. */
  side: Side
}

/** What two versions that began alike hold differently, field by field. */
export function differencesOf(
  shape: ObjectShape,
  base: State,
  mine: State,
  theirs: State,
): Difference[] {
  const same = ({ name, shape: part }: Field, one: State, other: State) =>
    sameWritten(part, one[name], other[name])
  return shape.fields
    .filter((field) => !same(field, mine, theirs))
    .map((field) => {
      const [iDid, theyDid] = [!same(field, base, mine), !same(field, base, theirs)]
      return { field, contested: iDid && theyDid, side: iDid ? 'mine' : 'theirs' }
    })
}

/** What was saved meanwhile, with the fields in which one's own version was chosen. */
export const merged = (mine: State, theirs: State, choices: Record<string, Side>): State => ({
  ...theirs,
  ...Object.fromEntries(
    Object.entries(choices)
      .filter(([, side]) => side === 'mine')
      .map(([name]) => [name, mine[name]]),
  ),
})
