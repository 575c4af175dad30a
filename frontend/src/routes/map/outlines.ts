import { queryOptions } from '@tanstack/react-query'
import type { Area } from '../../api/map'

/**
 * The outlines that an area is drawn on. They are fetched when they are first needed, and kept; no
 * other page carries what it takes to read them.
 */
export const outlinesQuery = (area: Area) =>
  queryOptions({
    queryKey: ['outlines', area],
    queryFn: async () => (await import('./readOutlines')).readOutlines(area),
    staleTime: Infinity,
  })

/** What draws on them; it comes with them, after the page's own words. */
export const pictureQuery = queryOptions({
  queryKey: ['outlines', 'picture'],
  queryFn: () => import('./Picture'),
  staleTime: Infinity,
})
