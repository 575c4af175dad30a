import { type Tie, type TieKind, tieKinds } from '../../api/collaborations'

/** How a tie is drawn: as the one kind that it is of, or as one of several. */
export type Strand = TieKind | 'several'

export const strands: readonly Strand[] = [...tieKinds, 'several']

export function strandOf({ counts }: Pick<Tie, 'counts'>): Strand {
  const [kind, ...others] = tieKinds.filter((one) => counts[one])
  return kind && !others.length ? kind : 'several'
}
