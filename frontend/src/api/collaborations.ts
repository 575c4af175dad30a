import { chartPath, chartQuery, type ChartView, viewOf } from './charts'
import { type Query, text, texts } from './query'
import type { Schemas } from './types'

export type Collaborations = Schemas['CollaborationsChart']
export type Partner = Schemas['CollaborationPartner']
export type Tie = Schemas['CollaborationTie']

/** What two institutions can have in common. */
export type TieKind = keyof Schemas['TieCounts']
export const tieKinds = [
  'projects',
  'grants',
  'agreements',
  'cooperations',
  'relationships',
] as const satisfies TieKind[]

const centres = ['institution', 'project', 'axis'] as const

export type CollaborationsSearch = ChartView & {
  institution?: string
  project?: string
  axis?: string
  tie?: TieKind[]
  year?: string[]
  /** Who is looked at: one institution, or two and what they share. */
  partner?: string[]
}

/** Keeps of an address what this chart knows; of several centres the first. */
export function collaborationsSearch(raw: Record<string, unknown>): CollaborationsSearch {
  const centre = centres.find((name) => text(raw[name]))
  const tie = tieKinds.filter((kind) => texts(raw.tie).includes(kind))
  const year = texts(raw.year)
  const partner = texts(raw.partner).slice(0, 2)
  return {
    ...(centre && { [centre]: text(raw[centre]) }),
    ...(tie.length > 0 && { tie }),
    ...(year.length > 0 && { year }),
    ...(partner.length > 0 && { partner }),
    ...viewOf(raw, ['list', 'matrix', 'table']),
  }
}

/** Where the API has it: who is looked at, and how, changes nothing of what it is asked. */
export function collaborationsPath({
  view: _view,
  partner: _partner,
  ...asked
}: CollaborationsSearch) {
  return chartPath('collaborations', asked satisfies Query)
}

export const collaborationsQuery = (search: CollaborationsSearch) =>
  chartQuery<Collaborations>(collaborationsPath(search))
