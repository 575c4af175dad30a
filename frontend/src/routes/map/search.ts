import type { Area, MapSearch } from '../../api/map'

type Change = (search: MapSearch) => MapSearch

// The page and its embedded form have the same search: one cast serves both.
const here = (change: Change) => ({ to: '.', search: change as never, resetScroll: false }) as const

/** The same map of another area. */
export const showing = (area: Area) =>
  here(({ area: _before, place: _place, ...search }) => ({
    ...search,
    ...(area === 'world' && { area }),
  }))

/** The same map with a place looked at, where it can be seen; with none, the whole. */
export const lookingAt = (place: string | undefined, area: Area) =>
  here(({ place: _place, area: _area, ...search }) => ({
    ...search,
    ...(area === 'world' && { area }),
    ...(place && { place }),
  }))
