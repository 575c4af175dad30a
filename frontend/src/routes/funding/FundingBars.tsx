import { t } from '@lingui/core/macro'
import { useId } from 'react'
import type { Funding, FundingSearch } from '../../api/funding'
import { clipped } from '../../ui/chart/clipped'
import { type Bar, barsOf } from './bars'
import { Hatching } from './Hatching'
import styles from './Sankey.module.css'
import { Way } from './Way'
import { stageLabel, stationName, stationWords, sumWords } from './words'

type Props = { data: Funding; search: FundingSearch; width: number }

/** Who pays, by which programmes and what is paid, one under the other. */
export function FundingBars({ data, search, width }: Props) {
  const hatching = useId()
  const { stages, height } = barsOf(data, width)
  return (
    <svg
      viewBox={`0 0 ${width} ${height}`}
      className={styles.sankey}
      role="group"
      aria-label={t`Les chemins de l’argent`}
    >
      <Hatching id={hatching} />
      {stages.map(({ stage, y, bars }) => (
        <g key={stage}>
          <text className={styles.stage} x={0} y={y + 18}>
            {stageLabel(stage)}
          </text>
          {bars.map((bar) => (
            <Way
              key={bar.node.id}
              search={search}
              through={[bar.node]}
              className={styles.station}
              label={stationWords(bar.node, data.currency)}
            >
              <BarMark of={bar} hatching={hatching} />
              <Names of={bar} width={width} sum={sumWords(bar.node, data.currency)} />
            </Way>
          ))}
        </g>
      ))}
    </svg>
  )
}

const BarMark = ({ of: { node, y, known, unknown }, hatching }: { of: Bar; hatching: string }) => (
  <>
    <rect x={0} y={y + 22} width={known} height={14} className={styles[node.stage]} />
    <rect x={known} y={y + 22} width={unknown} height={14} fill={`url(#${hatching})`} />
  </>
)

/** The usual breadth of a letter of a name. */
const letter = 7.2

/** The name at the left, the sum at the right, on one line. */
function Names({ of: { node, y }, width, sum }: { of: Bar; width: number; sum: string }) {
  const room = Math.floor(width / letter) - sum.length - 2
  return (
    <>
      <text className={styles.name} x={0} y={y + 14}>
        {clipped(stationName(node), Math.max(12, room))}
      </text>
      <text className={`${styles.name} ${styles.sum}`} x={width} y={y + 14} textAnchor="end">
        {sum}
      </text>
    </>
  )
}
