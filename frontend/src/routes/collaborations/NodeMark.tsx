import { Link } from '@tanstack/react-router'
import type { Label } from './labels'
import type { Placed } from './layout'
import { Mark } from './Mark'
import styles from './Network.module.css'
import { NodeLabel } from './NodeLabel'
import { lookingAt } from './search'
import { markId, markWords } from './words'

type Props = {
  node: Placed
  label: Label
  /** Whether it is what is looked at, or tied to that. */
  looked: boolean
  lit: boolean
  onNear: (id: string | undefined) => void
}

/** An institution, and the way to what it shares. */
export function NodeMark({
  node: { id, partner, x, y, radius },
  label,
  looked,
  lit,
  onNear,
}: Props) {
  const leave = () => {
    onNear(undefined)
  }
  const come = () => {
    onNear(id)
  }
  return (
    <Link
      {...lookingAt([id])}
      id={markId(id)}
      className={styles.node}
      aria-label={markWords(partner)}
      data-lit={lit}
      data-looked={looked}
      onPointerEnter={come}
      onPointerLeave={leave}
      onFocus={come}
      onBlur={leave}
    >
      {/* Fingers are larger than marks. */}
      <circle cx={x} cy={y} r={Math.max(radius, 13)} className={styles.reach} data-aside />
      <g transform={`translate(${x} ${y}) scale(${radius})`}>
        <Mark type={partner.type} />
      </g>
      {label.shown && !looked && <NodeLabel label={label} />}
    </Link>
  )
}
