import type { MapPlace } from '../../api/map'

/** One mark of the map: a place, or several that would cover each other, the greatest first. */
export type PlaceMark = { places: MapPlace[]; x: number; y: number; radius: number; total: number }

export type Labelled = PlaceMark & { label: Box & { lines: string[]; anchor: 'start' | 'end' } }

type Box = { x: number; y: number; width: number; height: number }
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

/** Each mark with its label: to the right where that is free, else elsewhere around; always within. */
export function labelled(
  marks: PlaceMark[],
  size: { width: number; height: number },
  words: (mark: PlaceMark) => string[],
): Labelled[] {
  const taken: Box[] = marks.map(({ x, y, radius }) => around(x, y, radius))
  return marks.map((mark, index) => {
    const lines = words(mark)
    const others = taken.filter((_, place) => place !== index)
    const tried = candidates(mark, lines)
    const inside = tried.filter((box) => isInside(box, size))
    const free = inside.find((box) => others.every((other) => !overlap(box, other)))
    const chosen = free ?? inside[0] ?? shifted(tried[0], size)
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

const isInside = ({ x, y, width, height }: Box, size: { width: number; height: number }) =>
  x >= 0 && y >= 0 && x + width <= size.width && y + height <= size.height

const overlap = (one: Box, other: Box) =>
  one.x < other.x + other.width &&
  other.x < one.x + one.width &&
  one.y < other.y + other.height &&
  other.y < one.y + one.height

const shifted = (box: Tried, { width }: { width: number }): Tried => ({
  ...box,
  x: Math.max(0, Math.min(box.x, width - box.width)),
  anchor: 'start',
})
