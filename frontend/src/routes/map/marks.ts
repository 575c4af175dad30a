import type { MapPlace } from '../../api/map'

/** One mark of the map: a place, or several that would cover each other, the greatest first. */
export type PlaceMark = { places: MapPlace[]; x: number; y: number; radius: number; total: number }

export type Labelled = PlaceMark & { label: Box & { lines: string[]; anchor: 'start' | 'end' } }

type Size = { width: number; height: number }
type Box = Size & { x: number; y: number }
type Located = { place: MapPlace; x: number; y: number }

/** Points of the screen between the lines of a label, and a letter's width of its 14. */
export const lineHeight = 17
const letter = 7.3

/** A mark's area, not its width, grows with its institutions; `unit`: the radius of one. */
export const radiusOf = (total: number, unit: number) => Math.max(5, Math.sqrt(total) * unit)

/** The marks of places that are drawn there: those nearer than `apart` become one. */
export function marksOf(located: Located[], unit: number, apart: number): PlaceMark[] {
  const groups: Located[][] = []
  for (const one of [...located].sort((a, b) => b.place.total - a.place.total)) {
    const near = groups.find(([first]) => first && distance(first, one) < apart)
    if (near) near.push(one)
    else groups.push([one])
  }
  return groups.flatMap((group) => {
    const [first] = group
    const total = group.reduce((sum, { place }) => sum + place.total, 0)
    const radius = radiusOf(total, unit)
    return first
      ? [{ places: group.map(({ place }) => place), x: first.x, y: first.y, radius, total }]
      : []
  })
}

const distance = (one: Located, other: Located) => Math.hypot(one.x - other.x, one.y - other.y)

/** Each mark with its label: to the right where that is free, else where it hides least; always within. */
export function labelled(
  marks: PlaceMark[],
  size: Size,
  words: (mark: PlaceMark) => string[],
): Labelled[] {
  const taken: Box[] = marks.map(({ x, y, radius }) => around(x, y, radius))
  return marks.map((mark) => {
    const lines = words(mark)
    const hidden = (box: Box) => taken.reduce((sum, other) => sum + shared(box, other), 0)
    const chosen = candidates(mark, lines)
      .map((box) => pushed(box, size))
      .reduce((best, box) => (hidden(box) < hidden(best) ? box : best))
    taken.push(chosen)
    return { ...mark, label: { ...chosen, lines } }
  })
}

type Tried = Box & { anchor: 'start' | 'end' }

function candidates({ x, y, radius }: PlaceMark, lines: string[]): [Tried, ...Tried[]] {
  const width = Math.max(...lines.map((line) => line.length)) * letter
  const height = lines.length * lineHeight
  const [right, left, middle] = [x + radius + 6, x - radius - 6 - width, y - height / 2]
  const [above, below] = [y - radius - height - 3, y + radius + 3]
  const box = (at: { x: number; y: number }, anchor: Tried['anchor']): Tried => ({
    ...at,
    ...{ width, height, anchor },
  })
  return [
    box({ x: right, y: middle }, 'start'),
    box({ x: left, y: middle }, 'end'),
    box({ x: x - width / 2, y: below }, 'start'),
    box({ x: x - width / 2, y: above }, 'start'),
    box({ x: right, y: above }, 'start'),
    box({ x: left, y: above }, 'end'),
    box({ x: right, y: below }, 'start'),
    box({ x: left, y: below }, 'end'),
    box({ x: x - width / 2, y: above - lineHeight }, 'start'),
    box({ x: x - width / 2, y: below + lineHeight }, 'start'),
  ]
}

const around = (x: number, y: number, radius: number): Box => ({
  ...{ x: x - radius, y: y - radius },
  ...{ width: 2 * radius, height: 2 * radius },
})

/** The area that two boxes have in common. */
const shared = (one: Box, other: Box) =>
  overlap(one.x, one.width, other.x, other.width) *
  overlap(one.y, one.height, other.y, other.height)

const overlap = (from: number, length: number, otherFrom: number, otherLength: number) =>
  Math.max(0, Math.min(from + length, otherFrom + otherLength) - Math.max(from, otherFrom))

/** The box, moved as far as it takes to be within. */
const pushed = (box: Tried, { width, height }: Size): Tried => ({
  ...box,
  x: Math.max(0, Math.min(box.x, width - box.width)),
  y: Math.max(0, Math.min(box.y, height - box.height)),
})
