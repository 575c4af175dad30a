import { sankey, sankeyLinkHorizontal } from 'd3-sankey'
import type { Funding, FundingLink, FundingNode } from '../../api/funding'

/** A station of the money, and where it stands. */
export type Station = { node: FundingNode; x: number; y: number; height: number }

/** What goes from one station to another: what is known of it, or the grants whose amount is not. */
export type Flow = {
  key: string
  link: FundingLink
  from: FundingNode
  to: FundingNode
  known: boolean
  /** Its middle line, as an SVG path, and how broad it is. */
  path: string
  width: number
}

export type Flows = { stations: Station[]; flows: Flow[]; height: number }

export const stationWidth = 14
const row = 30
const least = 280
/** Room above for the names of the stages. */
const head = 28
const foot = 12

/** A grant of unknown amount is drawn as this part of the whole: thin, but there. */
const thin = 0.012

type Part = { link: FundingLink; known: boolean; value: number }

/** Lays out the ways of the money in a picture so wide; the same answer is always the same picture. */
export function flowsOf(data: Funding, width: number): Flows {
  const { nodes, links } = data
  const parts = links.flatMap((link) => partsOf(link, data))
  if (!parts.length) return { stations: [], flows: [], height: least }
  const height = head + foot + Math.max(least, row * mostIn(nodes) * 1.4)
  const layout = sankey<{ node: FundingNode }, Part>()
    .nodeId(({ node }) => node.id)
    .nodeWidth(stationWidth)
    .nodePadding(row * 0.9)
    // As the API has them: the largest first, then the rest and what is not stated.
    .nodeSort(null)
    .extent([
      [0, head],
      [width, height - foot],
    ])
  const graph = layout({
    nodes: nodes.map((node) => ({ node })),
    links: parts.map((part) => ({ ...part, source: part.link.from, target: part.link.to })),
  })
  const draw = sankeyLinkHorizontal<{ node: FundingNode }, Part>()
  const stations = graph.nodes.map(({ node, x0 = 0, y0 = 0, y1 = 0 }) => ({
    node,
    x: x0,
    y: y0,
    height: y1 - y0,
  }))
  const byId = new Map(nodes.map((node) => [node.id, node]))
  const flows = graph.links.flatMap((drawn) => {
    const { link, known, width: breadth = 0 } = drawn
    const [from, to] = [byId.get(link.from), byId.get(link.to)]
    if (!from || !to) return []
    const key = `${link.from} ${link.to} ${known}`
    return [{ key, link, from, to, known, path: draw(drawn) ?? '', width: Math.max(1, breadth) }]
  })
  return { stations, flows, height }
}

/** What is known of a link and what is not, apart; where nothing is, each grant counts the same. */
export function partsOf(link: FundingLink, { total }: Pick<Funding, 'total'>): Part[] {
  const each = total > 0 ? total * thin : 1
  return [
    { link, known: true, value: link.amount },
    { link, known: false, value: link.unknown * each },
  ].filter(({ value }) => value > 0)
}

const stages = ['funder', 'programme', 'project', 'beneficiary'] as const

/** The stations of each stage that there is, in the order of the money. */
export const stagesOf = (nodes: FundingNode[]) =>
  stages
    .map((stage) => ({ stage, nodes: nodes.filter((node) => node.stage === stage) }))
    .filter((one) => one.nodes.length > 0)

const mostIn = (nodes: FundingNode[]) =>
  Math.max(...stagesOf(nodes).map((stage) => stage.nodes.length))
