import type { ListOf, Lists } from './all.js'
import type { Clara } from './connect.js'
import { answer } from './problem.js'
import type { components } from './schema.js'

type Change = components['schemas']['Change']

/** A kind of record. */
export type Kind = components['schemas']['Kind']

/** By kind, a record as lists show it. */
export type Records = {
  [K in Kind]: `/api/v1/${K}` extends Lists ? ListOf<`/api/v1/${K}`> : never
}

type Told = Pick<Change, 'cursor' | 'revision' | 'at' | 'actor' | 'id'>

/**
 * What became of a record: it is now `record`, or it is gone and has to go from every copy. `cursor` is where to go
 * on after it: kept beside a copy, in the same transaction, it is all that the next time needs.
 */
export type Followed = {
  [K in Kind]: Told & { kind: K } & (
      { withdrawn: false; record: Records[K] } | { withdrawn: true; record?: never }
    )
}[Kind]

/**
 * The changes after a place in the log, in their order, until there are no more:
 *
 *     for await (const change of changes(clara, kept)) {
 *       if (change.withdrawn) copy.delete(change.kind, change.id)
 *       else copy.put(change.kind, change.id, change.record)
 *       kept = change.cursor
 *     }
 *
 * `after` is the `cursor` of the last change that was applied, or the revision of a dump; nothing for the beginning.
 * None is skipped and none comes twice. Throws a `ProblemError` when the service refuses.
 */
export async function* changes(
  clara: Clara,
  after?: string | number,
): AsyncGenerator<Followed, void, undefined> {
  for (let place = after?.toString(); ;) {
    const { items, next } = await answer(
      clara.GET('/api/v1/changes', {
        params: { query: { limit: 500, ...(place !== undefined && { after: place }) } },
      }),
    )
    if (!items.length) return
    yield* items.map(followed)
    place = next
  }
}

function followed({ operation, snapshot, ...told }: Change): Followed {
  const withdrawn = operation === 'withdrawn'
  return { ...told, withdrawn, ...(!withdrawn && { record: snapshot }) } as Followed
}
