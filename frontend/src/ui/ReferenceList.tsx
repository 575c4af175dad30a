import type { ReactNode } from 'react'
import type { Reference } from '../api/types'
import { RecordLink } from './RecordLink'
import styles from './ReferenceList.module.css'

type Item = { reference: Reference; note?: ReactNode }

/** Records by name only, one a line, with a word about each where there is one. */
export const ReferenceList = ({ items }: { items: Item[] }) => (
  <ul className={styles.list}>
    {items.map(({ reference, note }) => (
      <li key={reference.id}>
        <RecordLink to={reference} />
        {note && <span className={styles.note}>{note}</span>}
      </li>
    ))}
  </ul>
)
