import { plural, t } from '@lingui/core/macro'
import type { TimelinesChart, TimelinesOf } from '../../api/timelines'
import { counted } from '../../i18n/labels'

/** What the histories show, in a sentence. */
export function sentence(of: TimelinesOf, { lanes, total }: TimelinesChart) {
  const records = counted[of](total)
  const dates = lanes
    .flatMap((lane) => [lane.start, ...lane.entries.map(({ start, end }) => start ?? end)])
    .filter((date) => date !== null)
    .sort()
  const [first, last] = [dates[0], dates.at(-1)].map((date) => date?.slice(0, 4))
  if (!total) return t`Rien ne répond à ces critères`
  if (!first || !last) return t`${records}, sans date connue`
  return first === last ? t`${records} : en ${first}` : t`${records} : de ${first} à ${last}`
}

/** What is not drawn, and why. */
export function notesOf({ lanes, total, undated }: TimelinesChart) {
  const left = total - lanes.length
  const cut = lanes.reduce((sum, lane) => sum + lane.total - lane.entries.length, 0)
  const notes = [
    undated > 0 &&
      plural(undated, {
        one: '# élément sans date connue est dans le tableau.',
        other: '# éléments sans date connue sont dans le tableau.',
      }),
    cut > 0 &&
      plural(cut, {
        one: '# élément de plus n’est pas montré.',
        other: '# éléments de plus ne sont pas montrés.',
      }),
    left > 0 &&
      plural(left, {
        one: '# fil de plus n’est pas montré.',
        other: '# fils de plus ne sont pas montrés.',
      }),
  ]
  return notes.filter(Boolean).join(' ')
}
