import styles from './Changes.module.css'
import { apart } from './differences'

/** A text in which what another one has not is marked, where they have something in common. */
export function Marked({ text, other = '' }: { text: string; other: string | undefined }) {
  const [start, middle, end] = apart(text, other)
  if (!start && !end) return <span>{text}</span>
  return (
    <span>
      {start}
      {middle && <mark className={styles.mark}>{middle}</mark>}
      {end}
    </span>
  )
}
