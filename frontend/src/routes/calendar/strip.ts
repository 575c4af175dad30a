import { t } from '@lingui/core/macro'
import type { CalendarEntry } from '../../api/calendar'
import type { Reference } from '../../api/types'
import { localized } from '../../i18n/localized'
import type { Lane } from '../../ui/chart/lanes'
import { spanOf } from '../../ui/chart/spans'
import { entryWords, momentOfLabel } from './words'

const tones = { calls: 2, events: 1 }

/** One lane for the calls of each programme, one for all events. */
export function stripOf(entries: CalendarEntry[]): Lane[] {
  const calls = entries.filter(({ record }) => record.kind === 'calls')
  const programmes = new Map(calls.map(({ programme }) => [programme?.id ?? '', programme]))
  const events = entries.filter(({ record }) => record.kind === 'events')
  return [
    ...[...programmes.values()].map((programme) =>
      lane(
        programme,
        calls.filter((entry) => (entry.programme?.id ?? '') === (programme?.id ?? '')),
        tones.calls,
      ),
    ),
    ...(events.length ? [lane(null, events, tones.events)] : []),
  ]
}

const lane = (programme: Reference | null, entries: CalendarEntry[], tone: number): Lane => ({
  id: `${tone}/${programme?.id ?? ''}`,
  label: programme ? localized(programme.label) : tone === 1 ? t`Événements` : t`Autres appels`,
  to: programme,
  span: null,
  entries: entries.flatMap((entry) => {
    const span = spanOf(entry.start, entry.end)
    if (!span) return []
    const name = localized(entry.record.label)
    const known = entry.moment === 'event' || entry.moment === 'edition'
    return {
      id: `${entry.record.id}/${entry.moment}/${entry.start}`,
      label: known ? name : `${momentOfLabel(entry.moment)} – ${name}`,
      words: entryWords(entry),
      to: entry.record,
      ...{ span, tone },
    }
  }),
})
