import type { ReactNode } from 'react'
import { Highlights } from './search/Highlights'
import styles from './Rows.module.css'

export const Rows = ({ children }: { children: ReactNode }) => (
  <ul className={styles.rows}>{children}</ul>
)

type Props = {
  /** The record of the row, where what is searched may be found in it. */
  id?: string
  title: ReactNode
  /** The few words that tell one row from the next, in the order of their weight. */
  meta?: ReactNode[]
  /** What the eye looks for down the right edge: an amount, a status. */
  aside?: ReactNode
  level?: 2 | 3
  children?: ReactNode
}

export function Row({ id, title, meta = [], aside, level = 3, children }: Props) {
  const Heading = level === 2 ? 'h2' : 'h3'
  const words = meta.filter(Boolean)
  return (
    <li className={styles.row}>
      <div className={styles.main}>
        <Heading className={styles.title}>{title}</Heading>
        {children && <div className={styles.text}>{children}</div>}
        {words.length > 0 && (
          <ul className={styles.meta}>
            {words.map((word, index) => (
              <li key={index}>{word}</li>
            ))}
          </ul>
        )}
        {id && <Highlights of={id} />}
      </div>
      {aside && <div className={styles.aside}>{aside}</div>}
    </li>
  )
}
