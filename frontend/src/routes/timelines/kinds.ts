import { i18n, type MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import type { TimelineKind } from '../../api/timelines'
import type { Kind } from '../../api/types'
import { kindLabel, kindName } from '../../i18n/labels'

/** How the entries of each kind are drawn; no two kinds of the same lanes are drawn alike. */
export const toneOf: Record<TimelineKind, number> = {
  events: 1,
  grants: 2,
  agreements: 3,
  cooperations: 3,
  phases: 4,
  projects: 4,
  trainings: 5,
  outcomes: 6,
  calls: 7,
}

const phase: Record<'one' | 'several', MessageDescriptor> = {
  one: msg`Étape`,
  several: msg`Étapes`,
}

/** « Événements »: the kind of entries. Phases are no records of their own. */
export const kindsLabel = (kind: TimelineKind) =>
  kind === 'phases' ? i18n._(phase.several) : kindLabel(kind satisfies Kind)

/** « Événement »: the kind of one entry. */
export const kindWord = (kind: TimelineKind) =>
  kind === 'phases' ? i18n._(phase.one) : kindName(kind satisfies Kind)
