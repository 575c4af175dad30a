import { type Label, lineHeight } from './labels'
import styles from './Network.module.css'

/** The name of an institution beside its mark. */
export function NodeLabel({ label: { lines, box, anchor } }: { label: Label }) {
  const x = { start: box.x, middle: box.x + box.width / 2, end: box.x + box.width }[anchor]
  return (
    <text className={styles.label} textAnchor={anchor}>
      {lines.map((line, index) => (
        <tspan key={line} x={x} y={box.y + (index + 0.76) * lineHeight}>
          {line}
        </tspan>
      ))}
    </text>
  )
}
