import { type Chart, chartPath, chartQuery, type ChartView, viewOf } from './charts'
import { type Query, text, texts } from './query'
import type { InstitutionType, Reference } from './types'

/** What two institutions can have in common. */
export const tieKinds = [
  'projects',
  'grants',
  'agreements',
  'cooperations',
  'relationships',
] as const
export type TieKind = (typeof tieKinds)[number]

export type Partner = {
  institution: Reference
  type: InstitutionType
  pole: Reference | null
  /** Records that it shares with others of this chart. */
  total: number
}

export type Tie = {
  /** The two institutions. */
  partners: string[]
  total: number
  counts: Partial<Record<TieKind, number>>
  start: string | null
  end: string | null
  undated: number
  /** The first of what they share, ten at most. */
  records: Reference[]
}

export type Collaborations = Chart & {
  centre: Reference | null
  /** The centre first, then the strongest first. */
  partners: Partner[]
  ties: Tie[]
  partnersTotal: number
  tiesTotal: number
  undated: number
  years: { first: string | null; last: string | null }
}

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
