import type { Funding, FundingNode, FundingStage } from '../../api/funding'
import { stagesOf } from './flows'

/** A station as a bar: what is known, then what is not. */
export type Bar = { node: FundingNode; y: number; known: number; unknown: number }
export type BarStage = { stage: FundingStage; y: number; bars: Bar[] }

const row = 50
const head = 34
const space = 18
/** A grant of unknown amount, in points of the screen. */
const thin = 6

/** Each stage by itself, one bar a station: for screens on which no ways can be drawn. */
export function barsOf(
  { nodes, total }: Funding,
  width: number,
): { stages: BarStage[]; height: number } {
  const most = Math.max(...nodes.map(({ unknown }) => unknown), 0)
  const hatched = Math.min(thin * most, width / 3)
  const room = width - hatched
  const each = most ? hatched / most : 0
  let y = 0
  const stages = stagesOf(nodes).map(({ stage, nodes: its }) => {
    const top = y
    y += head + its.length * row + space
    const bars = its.map((node, index) => ({
      node,
      y: top + head + index * row,
      known: total > 0 ? (room * node.amount) / total : 0,
      unknown: each * node.unknown,
    }))
    return { stage, y: top, bars }
  })
  return { stages, height: y }
}
