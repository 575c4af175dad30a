import { useMemo, useRef } from 'react'
import { Link } from '@tanstack/react-router'
import { recordPage } from '../recordPage'
import { laidOut, head, type Lane, type PlacedEntry, type PlacedLane } from './lanes'
import styles from './Lanes.module.css'
import { useWidth } from './useWidth'

/** What happened when, in lanes over the same years; what is known to the year fills the year. */
export function Lanes({ lanes, label }: { lanes: Lane[]; label: string }) {
  const frame = useRef<HTMLDivElement>(null)
  const width = useWidth(frame)
  const drawn = useMemo(() => laidOut(lanes, width), [lanes, width])
  return (
    <div ref={frame} className={styles.frame}>
      <svg
        viewBox={`0 0 ${width} ${drawn.height}`}
        className={styles.lanes}
        role="group"
        aria-label={label}
      >
        <g aria-hidden>
          {drawn.ticks.map(({ year, x }) => (
            <g key={year}>
              <line x1={x} x2={x} y1={head - 8} y2={drawn.height} className={styles.tick} />
              <text x={x + 4} y={14} className={styles.year}>
                {year}
              </text>
            </g>
          ))}
        </g>
        {drawn.lanes.map((lane) => (
          <LaneOf key={lane.id} lane={lane} width={width} />
        ))}
      </svg>
    </div>
  )
}

function LaneOf({ lane, width }: { lane: PlacedLane; width: number }) {
  const name = (
    <text x={8} y={lane.y + 18} className={styles.name}>
      {lane.name}
    </text>
  )
  return (
    <g role="group" aria-label={lane.label}>
      <line x1={0} x2={width} y1={lane.y} y2={lane.y} className={styles.rule} />
      {lane.line && (
        <rect
          x={lane.line.x}
          y={lane.y + 24}
          width={lane.line.width}
          height={3}
          className={styles.whole}
        />
      )}
      {lane.to ? (
        <Link {...recordPage(lane.to)} className={styles.entry}>
          {name}
        </Link>
      ) : (
        name
      )}
      {lane.entries.map((entry) => (
        <Mark key={entry.id} entry={entry} />
      ))}
    </g>
  )
}

const size = 14

function Mark({ entry: { to, words, span, tone, x, y, width, text } }: { entry: PlacedEntry }) {
  return (
    <Link {...recordPage(to)} className={styles.entry} aria-label={words}>
      <title>{words}</title>
      <rect
        x={x}
        y={y + 3}
        width={width}
        height={size}
        rx={span.precision === 'day' ? size / 2 : 3}
        className={styles.mark}
        data-tone={tone}
        data-precision={span.precision}
      />
      <text x={text.x} y={y + 14.5} textAnchor={text.anchor} className={styles.words}>
        {text.words}
      </text>
    </Link>
  )
}
