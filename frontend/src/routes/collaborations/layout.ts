import {
  forceCollide,
  forceLink,
  forceManyBody,
  forceSimulation,
  forceX,
  forceY,
  type SimulationNodeDatum,
} from 'd3-force'
import type { Partner, Tie } from '../../api/collaborations'

export type Size = { width: number; height: number }

/** An institution in the picture. */
export type Placed = { partner: Partner; id: string; x: number; y: number; radius: number }

type Node = SimulationNodeDatum & { id: string; radius: number }

/** As many steps as it takes to come to rest; always the same, so that one chart is one picture. */
const steps = 300

/** Room at the edges for the marks, and for a part of the labels beside them. */
const edge = { x: 72, y: 28 }

/** Places who works together near to each other, the centre where it is one in the middle. */
export function placed(partners: Partner[], ties: Tie[], size: Size, centre?: string): Placed[] {
  const most = Math.max(1, ...partners.map(({ total }) => total))
  const nodes: Node[] = partners.map(({ institution: { id }, total }) => ({
    id,
    radius: 6 + 8 * Math.sqrt(total / most),
    ...(id === centre && { fx: 0, fy: 0 }),
  }))
  const known = new Set(nodes.map(({ id }) => id))
  const links = ties
    .filter(({ partners: pair }) => pair.every((id) => known.has(id)))
    .map(({ partners: [source = '', target = ''], total }) => ({ source, target, total }))
  const reach = Math.min(size.width, size.height) / 5
  forceSimulation(nodes)
    .force(
      'ties',
      forceLink<Node, (typeof links)[number]>(links)
        .id(({ id }) => id)
        .distance(reach)
        .strength(({ total }) => Math.min(0.5, 0.06 * total)),
    )
    .force(
      'apart',
      forceManyBody()
        .strength(-reach * 4)
        .distanceMax(reach * 3),
    )
    .force('room', forceCollide<Node>(({ radius }) => radius + 10).iterations(2))
    .force('middle', forceX(0).strength(0.06 * (size.height / size.width)))
    .force('centre', forceY(0).strength(0.06 * (size.width / size.height)))
    .stop()
    .tick(steps)
  const fit = fitting(nodes, size)
  return partners.map((partner, index) => {
    const { id = '', radius = 0, x = 0, y = 0 } = nodes[index] ?? {}
    return { partner, id, radius, ...fit(x, y) }
  })
}

/** Fills the picture in both directions: what matters is who is near to whom. */
function fitting(nodes: Node[], { width, height }: Size) {
  const along = (values: number[], length: number, margin: number) => {
    const [least, most] = [Math.min(...values), Math.max(...values)]
    const scale = most > least ? (length - 2 * margin) / (most - least) : 0
    const middle = (least + most) / 2
    return (value: number) => Math.round(length / 2 + (value - middle) * scale)
  }
  const x = along(
    nodes.map((node) => node.x ?? 0),
    width,
    edge.x,
  )
  const y = along(
    nodes.map((node) => node.y ?? 0),
    height,
    edge.y,
  )
  return (atX: number, atY: number) => ({ x: x(atX), y: y(atY) })
}
