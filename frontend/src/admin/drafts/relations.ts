import type { Kind } from '../../api/types'
import type { AnyRecord } from '../api/types'

const none = { total: 0, items: [], href: '/api/v1' }

/** What a record's own page shows besides its statements, while nothing refers to the record yet. */
const relations: Record<Kind, Record<string, unknown>> = {
  institutions: related(
    ...['projects', 'grantsAsFunder', 'grantsAsBeneficiary', 'programmesOperated'],
    ...['programmesFunded', 'children', 'relationshipsFrom', 'people', 'agreementsInitiated'],
    ...['agreementsSigned', 'cooperations', 'events', 'trainings', 'outcomes'],
  ),
  poles: related('institutions', 'projects', 'outcomes', 'events', 'figures'),
  axes: related('projects'),
  programmes: related(
    ...['calls', 'grants', 'projects', 'outcomes', 'events', 'cooperations', 'figures'],
  ),
  calls: related('grants', 'projects'),
  projects: { grants: [], ...related('outcomes', 'events', 'figures') },
  grants: {},
  outcomes: {},
  cooperations: {
    ...{ agreements: [], events: [], trainings: [] },
    ...related('projects', 'outcomes', 'figures'),
  },
  agreements: {},
  events: related('parts', 'agreements'),
  trainings: {},
  people: related('projects', 'events', 'agreements'),
  figures: {},
  sources: { records: [], ...related('speakers') },
}

function related(...names: string[]) {
  return Object.fromEntries(names.map((name) => [name, none]))
}

/** A draft as its page would show it: its own statements, and what refers to the published record. */
export const shownAs = (kind: Kind, preview: AnyRecord, published: AnyRecord | undefined) => ({
  ...relations[kind],
  ...published,
  ...Object.fromEntries(Object.entries(preview).filter(([, value]) => value !== undefined)),
})
