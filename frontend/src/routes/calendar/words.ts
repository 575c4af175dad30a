import { i18n, type MessageDescriptor } from '@lingui/core'
import { msg, plural, t } from '@lingui/core/macro'
import type { CalendarChart, CalendarEntry, CalendarMoment } from '../../api/calendar'
import { formatInstant } from '../../i18n/formats'
import { localized } from '../../i18n/localized'
import { daysWords } from '../../i18n/periods'
import { yearOf } from './agenda'

const moments: Record<CalendarMoment, MessageDescriptor> = {
  opening: msg`Ouverture`,
  'cut-off': msg`Échéance intermédiaire`,
  closing: msg`Clôture`,
  edition: msg`Édition`,
  event: msg`Événement`,
}

/** What a date is of its call or event. */
export const momentOfLabel = (moment: CalendarMoment) => i18n._(moments[moment])

/** The date of an entry, with the hour where it matters. */
export const whenWords = ({ start, end }: CalendarEntry) =>
  start.includes('T') ? formatInstant(start) : (daysWords({ start, end }) ?? '')

export const entryWords = (entry: CalendarEntry) =>
  [localized(entry.record.label), momentOfLabel(entry.moment), whenWords(entry)].join(', ')

/** What the calendar shows, in a sentence. */
export function sentence({ entries, total }: CalendarChart) {
  const [first, last] = [entries[0], entries.at(-1)]
  if (!first || !last) return t`Aucune date ne répond à ces critères`
  const dates = plural(total, { one: '# date', other: '# dates' })
  const [from, to] = [yearOf(first), yearOf(last)]
  const open = new Set(
    entries.filter(({ status }) => status === 'open').map(({ record }) => record.id),
  ).size
  const calls = open
    ? plural(open, { one: '# appel est ouvert', other: '# appels sont ouverts' })
    : t`aucun appel n’est ouvert`
  return from === to ? t`${dates} en ${from} ; ${calls}` : t`${dates} de ${from} à ${to} ; ${calls}`
}
