import type { Placed, Size } from './layout'

export type Box = { x: number; y: number; width: number; height: number }

/** The name of an institution in the picture: its lines, and where they stand. */
export type Label = {
  lines: string[]
  box: Box
  anchor: 'start' | 'middle' | 'end'
  /** Whether there is room for it at any time; else it shows while one is at its institution. */
  shown: boolean
}

export const lineHeight = 15
const size = 13
/** The usual breadth of a letter of the site's text, a little more to be sure. */
const letter = size * 0.54
const longest = 20
const gap = 5

/**
 * A label for each institution, those of the largest first: beside it, below or above, wherever it covers
 * neither a mark nor another label nor leaves the picture.
 */
export function labelled(nodes: Placed[], picture: Size, name: (node: Placed) => string): Label[] {
  const taken: Box[] = nodes.map(({ x, y, radius }) => around(x, y, radius))
  const labels = new Map<string, Label>()
  for (const node of byImportance(nodes)) {
    const own = around(node.x, node.y, node.radius)
    const others = taken.filter((box) => !same(box, own))
    const places = placesOf(node, linesOf(name(node)))
    const free = places.find(
      ({ box }) => within(box, picture) && !others.some((other) => overlap(box, other)),
    )
    const best = free ?? places.find(({ box }) => within(box, picture)) ?? places[0]
    if (!best) continue
    if (free) taken.push(free.box)
    labels.set(node.id, { ...best, shown: Boolean(free) })
  }
  return nodes.flatMap(({ id }) => labels.get(id) ?? [])
}

/** A name in two lines at most; a longer one ends in dots, and is in full where it is looked at. */
export function linesOf(name: string): string[] {
  const lines: string[] = []
  for (const word of name.split(' ')) {
    const longer = `${lines.at(-1) ?? ''} ${word}`
    if (lines.length && longer.length <= longest) lines[lines.length - 1] = longer
    else lines.push(word)
  }
  const [first = '', second, third] = lines.map((line) =>
    line.length > longest ? `${line.slice(0, longest - 1)}…` : line,
  )
  if (second === undefined) return [first]
  return [first, third === undefined ? second : `${second.slice(0, longest - 1)}…`]
}

function placesOf({ x, y, radius }: Placed, lines: string[]): Omit<Label, 'shown'>[] {
  const width = Math.max(...lines.map(({ length }) => length)) * letter
  const height = lines.length * lineHeight
  const away = radius + gap
  const at = (anchor: Label['anchor'], left: number, top: number) => ({
    lines,
    anchor,
    box: { x: left, y: top, width, height },
  })
  return [
    at('start', x + away, y - height / 2),
    at('end', x - away - width, y - height / 2),
    at('middle', x - width / 2, y + away),
    at('middle', x - width / 2, y - away - height),
  ]
}

const byImportance = (nodes: Placed[]) =>
  [...nodes].sort((one, other) => other.partner.total - one.partner.total)

const around = (x: number, y: number, radius: number): Box => ({
  x: x - radius,
  y: y - radius,
  width: 2 * radius,
  height: 2 * radius,
})

const same = (one: Box, other: Box) => one.x === other.x && one.y === other.y

export const overlap = (one: Box, other: Box) =>
  one.x < other.x + other.width &&
  other.x < one.x + one.width &&
  one.y < other.y + other.height &&
  other.y < one.y + one.height

const within = ({ x, y, width, height }: Box, picture: Size) =>
  x >= 0 && y >= 0 && x + width <= picture.width && y + height <= picture.height
