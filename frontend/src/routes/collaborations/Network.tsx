import { t } from '@lingui/core/macro'
import { useMemo, useRef, useState } from 'react'
import type { Collaborations } from '../../api/collaborations'
import { useWidth } from '../../ui/chart/useWidth'
import { labelled } from './labels'
import { placed } from './layout'
import styles from './Network.module.css'
import { NodeLabel } from './NodeLabel'
import { NodeMark } from './NodeMark'
import { TieLine } from './TieLine'
import { nameOf } from './words'

type Props = { data: Collaborations; looked: string[] }

/** Who works with whom: a mark for each institution, a line for what two of them share. */
export function Network({ data: { centre, partners, ties }, looked }: Props) {
  const frame = useRef<HTMLDivElement>(null)
  const width = useWidth(frame)
  const height = width < 640 ? Math.max(520, partners.length * 14) : Math.round(width * 0.68)
  const [near, setNear] = useState<string>()
  const nodes = useMemo(
    () => placed(partners, ties, { width, height }, centre?.id),
    [partners, ties, width, height, centre],
  )
  const labels = useMemo(
    () => labelled(nodes, { width, height }, ({ partner }) => nameOf(partner)),
    [nodes, width, height],
  )
  const at = new Map(nodes.map((node) => [node.id, node]))
  const focus = near ? [near] : looked
  const lit = (pair: string[]) => focus.every((id) => pair.includes(id))
  const around = new Set(
    focus.length ? ties.flatMap((tie) => (lit(tie.partners) ? tie.partners : [])) : [],
  )
  const most = Math.max(1, ...ties.map(({ total }) => total))
  return (
    <div ref={frame} className={styles.frame}>
      <svg
        viewBox={`0 0 ${width} ${height}`}
        className={styles.network}
        role="group"
        aria-label={t`Les institutions, de la plus liée à la moins liée`}
        data-focused={focus.length > 0}
      >
        <g>
          {ties.map((tie) => {
            const [from, to] = tie.partners.map((id) => at.get(id))
            return (
              from &&
              to && (
                <TieLine
                  key={tie.partners.join('~')}
                  tie={tie}
                  from={from}
                  to={to}
                  share={tie.total / most}
                  lit={focus.length > 0 && lit(tie.partners)}
                />
              )
            )
          })}
        </g>
        {nodes.map((node, index) => {
          const label = labels[index]
          return (
            label && (
              <NodeMark
                key={node.id}
                node={node}
                label={label}
                looked={focus.includes(node.id)}
                lit={around.has(node.id)}
                onNear={setNear}
              />
            )
          )
        })}
        {/* Over all the rest, the name of what is looked at. */}
        <g aria-hidden className={styles.over}>
          {nodes.map((node, index) => {
            const label = labels[index]
            return label && focus.includes(node.id) && <NodeLabel key={node.id} label={label} />
          })}
        </g>
      </svg>
    </div>
  )
}
