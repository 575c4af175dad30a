import type { LocalizedText } from '../api/types'
import { Localized } from './Localized'
import styles from './Summary.module.css'

/** The first lines of what a record says of itself, where it does: the rest is on its page. */
export const Summary = ({ of }: { of: LocalizedText | null }) =>
  of && (
    <p className={styles.summary}>
      <Localized text={of} />
    </p>
  )
