import { t } from '@lingui/core/macro'
import { useId, useMemo } from 'react'
import type { Funding, FundingSearch } from '../../api/funding'
import { clipped } from '../../ui/chart/clipped'
import { flowsOf, stagesOf, type Station, stationWidth } from './flows'
import { Hatching } from './Hatching'
import styles from './Sankey.module.css'
import { Way } from './Way'
import { flowWords, stageLabel, stationName, stationWords, sumWords } from './words'

type Props = { data: Funding; search: FundingSearch; width: number }

/** The ways of the money: bands as broad as the sums, from who pays to what is paid. */
export function Sankey({ data, search, width }: Props) {
  const hatching = useId()
  const { stations, flows, height } = useMemo(() => flowsOf(data, width), [data, width])
  const stages = stagesOf(data.nodes)
  const room = width / stages.length - stationWidth
  return (
    <svg
      viewBox={`0 0 ${width} ${height}`}
      className={styles.sankey}
      role="group"
      aria-label={t`Les chemins de l’argent`}
    >
      <Hatching id={hatching} />
      {stages.map(({ stage }, index) => (
        <text
          key={stage}
          className={styles.stage}
          x={(index * width) / (stages.length - 1)}
          y={16}
          textAnchor={anchors(index, stages.length)}
        >
          {stageLabel(stage)}
        </text>
      ))}
      {flows.map(({ key, link, from, to, known, path, width: breadth }) => (
        <Way key={key} search={search} through={[from, to]} className={styles.flow} aside>
          <path
            d={path}
            strokeWidth={breadth}
            className={known ? styles[from.stage] : styles.unknown}
            {...(!known && { stroke: `url(#${hatching})` })}
          />
          <title>{flowWords(from, to, link, data.currency)}</title>
        </Way>
      ))}
      {stations.map((station) => (
        <Way
          key={station.node.id}
          search={search}
          through={[station.node]}
          className={styles.station}
          label={stationWords(station.node, data.currency)}
        >
          <rect
            x={station.x}
            y={station.y}
            width={stationWidth}
            height={Math.max(1, station.height)}
            className={styles[station.node.stage]}
          />
          <Name of={station} currency={data.currency} room={room} last={station.x > width / 2} />
        </Way>
      ))}
    </svg>
  )
}

const anchors = (index: number, count: number) => {
  if (!index) return 'start'
  return index < count - 1 ? 'middle' : 'end'
}

type NameProps = { of: Station; currency: string | null; room: number; last: boolean }

/** The usual breadth of a letter of a name. */
const letter = 7.2

function Name({ of: { node, x, y, height }, currency, room, last }: NameProps) {
  const at = last ? x - 8 : x + stationWidth + 8
  const middle = y + height / 2
  return (
    <text className={styles.name} textAnchor={last ? 'end' : 'start'}>
      <tspan x={at} y={middle - 2}>
        {clipped(stationName(node), Math.floor(room / letter))}
      </tspan>
      <tspan x={at} y={middle + 14} className={styles.sum}>
        {sumWords(node, currency)}
      </tspan>
    </text>
  )
}
