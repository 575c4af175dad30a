import type { Kind, Reference } from '../api/types'

const pages = {
  institutions: '/institutions/$id',
  poles: '/poles/$id',
  axes: '/axes/$id',
  programmes: '/programmes/$id',
  calls: '/calls/$id',
  projects: '/projects/$id',
  grants: '/grants/$id',
  outcomes: '/outcomes/$id',
  cooperations: '/cooperations/$id',
  agreements: '/agreements/$id',
  events: '/events/$id',
  trainings: '/trainings/$id',
  people: '/people/$id',
  figures: '/figures/$id',
  sources: '/sources/$id',
} as const satisfies Record<Kind, string>

/** Where a record has its page. */
export const recordPage = ({ kind, id }: Pick<Reference, 'kind' | 'id'>) => ({
  to: pages[kind],
  params: { id },
})
