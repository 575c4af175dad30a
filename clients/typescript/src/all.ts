import type { Clara } from './connect.js'
import { answer } from './problem.js'
import type { paths } from './schema.js'

type Page = { items: unknown[]; next: string | null }

type PageOf<P extends keyof paths> = paths[P] extends {
  get: { responses: { 200: { content: { 'application/json': infer A } } } }
}
  ? A
  : never

/** The addresses of the lists that come in pages. */
export type Lists = {
  [P in keyof paths]: paths[P] extends { get: { parameters: { query?: { cursor?: string } } } }
    ? PageOf<P> extends Page
      ? P
      : never
    : never
}[keyof paths]

/** What a list may be asked for. */
export type QueryOf<P extends Lists> = Omit<
  NonNullable<paths[P]['get']['parameters']['query']>,
  'cursor' | 'format' | 'separator' | 'lang'
>

/** An item of a list. */
export type ListOf<P extends Lists> = PageOf<P> extends { items: (infer T)[] } ? T : never

/**
 * All items of a list, whatever its length, in its order:
 *
 *     for await (const grant of all(clara, '/api/v1/grants', { funder: ['inca'] })) …
 *
 * A page is asked for when its first item is wanted. `limit` is the size of a page, 500 when not given.
 * Throws a `ProblemError` when a page is refused.
 */
export async function* all<P extends Lists>(
  clara: Clara,
  path: P,
  query?: QueryOf<P>,
): AsyncGenerator<ListOf<P>, void, undefined> {
  // Which query belongs to which list is said above; here it is one call for all of them.
  const get = clara.GET as (path: P, init: object) => Promise<{ data?: Page; response: Response }>
  for (let cursor: string | null | undefined; cursor !== null;) {
    const page: Page = await answer(
      get(path, { params: { query: { limit: 500, ...query, ...(cursor && { cursor }) } } }),
    )
    yield* page.items as ListOf<P>[]
    cursor = page.next
  }
}
