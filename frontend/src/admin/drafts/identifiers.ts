import type { Kind } from '../../api/types'
import type { State, Texts } from '../forms/state'

/** The identifier that a title suggests: « Appel à projets 2027 » is appel-a-projets-2027. */
export const slugOf = (title: string) =>
  title
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .toLowerCase()
    .replace(/œ/g, 'oe')
    .replace(/æ/g, 'ae')
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 80)
    .replace(/^-+|-+$/g, '')

const signs = 'abcdefghijklmnopqrstuvwxyz0123456789'

/** An identifier for a person, that says nothing of the name. */
export function personId(): string {
  const numbers = crypto.getRandomValues(new Uint32Array(8))
  return `p-${[...numbers].map((number) => signs[number % signs.length]).join('')}`
}

/** A new record is called after its title, until somebody calls it otherwise. */
export function named(kind: Kind, before: State, next: State): State {
  if (kind === 'people') return next
  const untouched = before.id === '' || before.id === slugOf(titleOf(before))
  return untouched ? { ...next, id: slugOf(titleOf(next)) } : next
}

const titleOf = ({ name, title }: State) => ((title ?? name) as Texts | undefined)?.fr ?? ''
