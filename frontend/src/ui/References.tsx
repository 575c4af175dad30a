import type { Reference } from '../api/types'
import { NotStated } from './Facts'
import { RecordLink } from './RecordLink'
import styles from './References.module.css'

/** References as the value of a fact. */
export function References({ of }: { of: Reference[] }) {
  const [only, ...others] = of
  if (!only) return <NotStated />
  if (!others.length) return <RecordLink to={only} />
  return (
    <ul className={styles.references}>
      {of.map((reference) => (
        <li key={reference.id}>
          <RecordLink to={reference} />
        </li>
      ))}
    </ul>
  )
}
