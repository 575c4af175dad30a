import { i18n, type MessageDescriptor } from '@lingui/core'
import { msg, plural } from '@lingui/core/macro'
import type { Import, ImportState, Outcome } from '../api/types'

const states: Record<ImportState, MessageDescriptor> = {
  checking: msg`Vérification en cours`,
  checked: msg`Vérifié`,
  applying: msg`Application en cours`,
  applied: msg`Appliqué`,
  refused: msg`Refusé`,
  interrupted: msg`Interrompu`,
}

const outcomes: Record<Outcome, MessageDescriptor> = {
  wrong: msg`Lignes à corriger`,
  created: msg`Notices à créer`,
  changed: msg`Notices à modifier`,
  unchanged: msg`Notices sans changement`,
}

export const allOutcomes = Object.keys(outcomes) as Outcome[]
export const outcomeWords = (outcome: Outcome) => i18n._(outcomes[outcome])

/** « Vérifié, 2 lignes à corriger »: where an import stands. */
export function stateWords({ state, counts }: Pick<Import, 'state' | 'counts'>) {
  if (!counts.wrong) return i18n._(states[state])
  const words = i18n._(states.checked)
  const wrong = plural(counts.wrong, {
    one: '# ligne à corriger',
    other: '# lignes à corriger',
  })
  return `${words}, ${wrong}`
}
