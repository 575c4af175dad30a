import type { CollaborationsSearch } from '../../api/collaborations'

type Change = (search: CollaborationsSearch) => CollaborationsSearch

// The page and its embedded form have the same search: one cast serves both.
const here = (change: Change) => ({ to: '.', search: change as never, resetScroll: false }) as const

/** The same chart with other institutions looked at. */
export const lookingAt = (partner: string[]) =>
  here(({ partner: _before, ...search }) => ({ ...search, ...(partner.length && { partner }) }))

/** The same chart around an institution; around nobody, the whole network. */
export const around = (institution: string | undefined) =>
  here(({ institution: _i, project: _p, axis: _a, partner: _partner, ...search }) => ({
    ...search,
    ...(institution && { institution }),
  }))
