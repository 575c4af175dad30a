import { Link } from '@tanstack/react-router'
import type { Area } from '../../api/map'
import { lineHeight, type Labelled } from './marks'
import styles from './Picture.module.css'
import { lookingAt } from './search'
import { markWords } from './words'

type Props = { mark: Labelled; area: Area; looked: string | undefined }

/** A mark, as large as there are institutions, and the way to what is there. */
export function PlaceLink({ mark, area, looked }: Props) {
  const { places, x, y, radius, label } = mark
  const id = places[0]?.id
  return (
    <Link
      {...lookingAt(id, area)}
      className={styles.place}
      aria-label={markWords(mark)}
      data-looked={places.some((place) => place.id === looked)}
      data-empty={mark.total === 0}
    >
      {/* Fingers are larger than marks, and hands take a mark and its name for one thing. */}
      <rect {...roomOf(mark)} className={styles.room} />
      <circle cx={x} cy={y} r={Math.max(radius, 16)} className={styles.reach} />
      <circle cx={x} cy={y} r={radius} className={styles.mark} />
      <text className={styles.label} textAnchor={label.anchor}>
        {label.lines.map((line, index) => (
          <tspan
            key={index}
            x={label.anchor === 'end' ? label.x + label.width : label.x}
            y={label.y + 13 + index * lineHeight}
            className={index ? styles.quiet : undefined}
          >
            {line}
          </tspan>
        ))}
      </text>
    </Link>
  )
}

/** All that a mark and its label take up. */
function roomOf({ x, y, radius, label }: Labelled) {
  const [left, top] = [Math.min(x - radius, label.x), Math.min(y - radius, label.y)]
  const right = Math.max(x + radius, label.x + label.width)
  const bottom = Math.max(y + radius, label.y + label.height)
  return { x: left, y: top, width: right - left, height: bottom - top }
}
