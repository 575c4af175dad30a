import { Link } from '@tanstack/react-router'
import type { Tie } from '../../api/collaborations'
import type { Placed } from './layout'
import styles from './Network.module.css'
import { lookingAt } from './search'
import { strandOf } from './strands'

type Props = {
  tie: Tie
  from: Placed
  to: Placed
  /** How much the two share, of what the most tied do. */
  share: number
  lit: boolean
}

/**
 * What two institutions share, for the mouse: for the keyboard and for screen readers the panel of
 * either of them has the same links, in words.
 */
export function TieLine({ tie, from, to, share, lit }: Props) {
  const line = { x1: from.x, y1: from.y, x2: to.x, y2: to.y }
  return (
    <Link
      {...lookingAt(tie.partners)}
      className={styles.tie}
      tabIndex={-1}
      aria-hidden
      data-lit={lit}
    >
      <line {...line} className={styles.reach} data-aside strokeWidth={10} />
      <line {...line} className={styles[strandOf(tie)]} strokeWidth={1 + 3 * share} />
    </Link>
  )
}
