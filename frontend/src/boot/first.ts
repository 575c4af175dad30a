import type { Chunks } from './chunks'

/** What pages ask at first, in its order, where it is not their own address. */
export const asked: Record<string, readonly string[]> = {
  '/': [
    '',
    '/calls?status=open&sort=closesAt',
    '/calls?limit=3',
    '/axes',
    '/poles',
    '/programmes?limit=100',
    '/cooperations?limit=6',
    '/figures?limit=100',
  ],
  '/figures': ['/figures?limit=100'],
  '/collaborations': ['/charts/collaborations'],
  '/funding': ['/charts/funding', '/grants'],
  '/map': ['/charts/map', '/institutions?limit=1'],
  '/calendar': ['/charts/calendar', '/calls?limit=1', '/events?limit=1'],
  '/timelines': ['/charts/timelines?of=cooperations', '/cooperations?limit=1'],
  '/summary': ['/summary', '/poles', '/programmes?limit=100'],
}

/** What the page at a path asks the API first: the path of a list, a record or its history is that in the API, too. */
export function firstAsked(path: string, { routes }: Pick<Chunks, 'routes'>): readonly string[] {
  const [, kind] = /^\/([a-z]+)(?:\/[\w-]+(?:\/history)?)?$/.exec(path) ?? []
  const known = routes.some(([route]) => route === `/${kind}/$id`)
  return asked[path] ?? (known ? [path] : [])
}
