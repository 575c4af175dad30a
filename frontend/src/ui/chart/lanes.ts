import type { Reference } from '../../api/types'
import type { Span } from './spans'

/** Something that is drawn in a lane. */
export type LaneEntry = {
  id: string
  /** What is written beside it. */
  label: string
  /** What it is called where it is not seen: all that is known of it, with its date. */
  words: string
  to: Pick<Reference, 'kind' | 'id'>
  span: Span
  /** Its sort, of which the legend tells: 1 to 7. */
  tone: number
}

export type Lane = {
  id: string
  label: string
  to: Pick<Reference, 'kind' | 'id'> | null
  /** When the whole lane was, where that is known; one without an end goes on. */
  span: Span | null
  entries: LaneEntry[]
}

export type PlacedEntry = LaneEntry & {
  x: number
  width: number
  y: number
  text: { x: number; anchor: 'start' | 'end'; words: string }
}
export type PlacedLane = Omit<Lane, 'entries'> & {
  /** Its label, as much of it as there is room for. */
  name: string
  y: number
  height: number
  line: { x: number; width: number } | null
  entries: PlacedEntry[]
}
export type Tick = { year: number; x: number }
export type LaidOut = { lanes: PlacedLane[]; ticks: Tick[]; height: number }

/** Points of the screen. */
export const head = 26
export const laneHead = 30
export const rowHeight = 24
const [laneFoot, margin, gap] = [14, 8, 8]
/** The width of a letter of 13, and the least that a bar or a dot takes. */
const [letter, least] = [6.6, 10]

/**
 * Lanes below each other over the same years, each as high as its entries need: what would cover
 * another entry, or its words, goes one row further down.
 */
export function laidOut(lanes: Lane[], width: number): LaidOut {
  const [first, last] = yearsOf(lanes)
  const x = (at: number) => margin + ((at - first) / (last - first)) * (width - 2 * margin)
  let y = head
  const placed = lanes.map((lane) => {
    const entries = rowed(lane.entries, x, width, y + laneHead)
    const rows = Math.max(0, ...entries.map(({ row }) => row + 1))
    const height = laneHead + rows * rowHeight + laneFoot
    const line = lane.span && { x: x(lane.span.from), width: x(lane.span.to) - x(lane.span.from) }
    // Its letters are a little larger.
    const name = cut(lane.label, (width - 2 * margin) * 0.82)
    const one = { ...lane, name, y, height, line, entries }
    y += height
    return one
  })
  return { lanes: placed, ticks: ticksOf(first, last, x, width), height: y }
}

/** The first year of all, and the one after the last. */
export function yearsOf(lanes: Lane[]): [number, number] {
  const spans = lanes.flatMap(({ span, entries }) => [
    ...(span ? [span] : []),
    ...entries.map((entry) => entry.span),
  ])
  const first = Math.min(...spans.map(({ from }) => Math.floor(from)))
  const last = Math.max(...spans.map(({ to }) => Math.ceil(to - 0.0001)))
  return Number.isFinite(first) ? [first, Math.max(last, first + 1)] : [2003, 2004]
}

function rowed(entries: LaneEntry[], x: (at: number) => number, width: number, top: number) {
  const ends: number[] = []
  return [...entries]
    .sort((one, other) => one.span.from - other.span.from)
    .map((entry) => {
      const [from, to] = [x(entry.span.from), x(entry.span.to)]
      const bar = Math.max(least, to - from)
      const start = Math.min(from, width - bar)
      const { words, ...text } = beside(entry.label, start, bar, width)
      const length = words.length * letter
      const left = Math.min(start, text.anchor === 'end' ? text.x - length : start)
      const right = Math.max(start + bar, text.anchor === 'end' ? text.x : text.x + length)
      const free = ends.findIndex((end) => end + gap <= left)
      const row = free < 0 ? ends.length : free
      ends[row] = right
      return {
        ...entry,
        x: start,
        width: bar,
        y: top + row * rowHeight,
        row,
        text: { ...text, words },
      }
    })
}

/** The label at the side of its bar that has more room, cut where even that is not enough. */
function beside(label: string, x: number, bar: number, width: number) {
  const [right, left] = [width - (x + bar + 6), x - 6]
  const length = label.length * letter
  if (length <= right || right >= left)
    return { x: x + bar + 6, anchor: 'start' as const, words: cut(label, right) }
  return { x: x - 6, anchor: 'end' as const, words: cut(label, left) }
}

const cut = (label: string, room: number) => {
  const letters = Math.max(1, Math.floor(room / letter))
  return label.length <= letters ? label : `${label.slice(0, letters - 1).trimEnd()}…`
}

/** Every year, or every second, fifth or tenth where they would stand too close. */
function ticksOf(first: number, last: number, x: (at: number) => number, width: number): Tick[] {
  const wide = width / (last - first)
  const step = [1, 2, 5, 10, 20].find((years) => years * wide >= 44) ?? 50
  return Array.from({ length: last - first }, (_, index) => first + index)
    .filter((year) => year % step === 0)
    .map((year) => ({ year, x: x(year) }))
}
