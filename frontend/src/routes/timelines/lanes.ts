import type { TimelineEntry, TimelineLane, TimelinesChart } from '../../api/timelines'
import { localized } from '../../i18n/localized'
import { daysWords } from '../../i18n/periods'
import type { Lane, LaneEntry } from '../../ui/chart/lanes'
import { spanOf } from '../../ui/chart/spans'
import { kindsLabel, kindWord, toneOf } from './kinds'

/** One lane for each record that anything dated is known of. */
export const lanesOf = ({ lanes }: TimelinesChart): Lane[] =>
  lanes.map(laneOf).filter(({ span, entries }) => span ?? entries.length)

function laneOf(lane: TimelineLane): Lane {
  const { record, start, end } = lane
  const entries = lane.entries.flatMap((entry, index) => entryOf(lane, entry, index))
  const whole = spanOf(start, end)
  // What has no end goes on: as far as anything is known of it.
  const to = end ? 0 : Math.max(0, ...entries.map(({ span }) => span.to))
  return {
    id: record.id,
    label: localized(record.label),
    to: record,
    span: whole && { ...whole, to: Math.max(whole.to, to) },
    entries,
  }
}

function entryOf(lane: TimelineLane, entry: TimelineEntry, index: number): LaneEntry[] {
  const { kind, record, title, start, end } = entry
  const span = spanOf(start, end)
  if (!span) return []
  const name = localized(title)
  return [
    {
      id: `${kind}/${record?.id ?? ''}/${index}`,
      label: name,
      words: [name, kindWord(kind), daysWords({ start, end })].join(', '),
      to: record ?? lane.record,
      span,
      tone: toneOf[kind],
    },
  ]
}

/** What each tone stands for, of the kinds that are there. */
export function tonesOf({ lanes }: TimelinesChart): Record<number, string> {
  const kinds = [...new Set(lanes.flatMap(({ entries }) => entries.map(({ kind }) => kind)))]
  return Object.fromEntries(kinds.map((kind) => [toneOf[kind], kindsLabel(kind)]))
}
