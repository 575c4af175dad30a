import { t } from '@lingui/core/macro'
import styles from './ListControl.module.css'

type Props = {
  pointer: string
  label: string
  first: boolean
  last: boolean
  onMove: (step: -1 | 1) => void
  onRemove: () => void
}

/** What is done with one entry of a list. */
export const ListTools = ({ pointer, label, first, last, onMove, onRemove }: Props) => (
  <div className={styles.tools}>
    <button
      type="button"
      id={`${pointer}:up`}
      className={styles.tool}
      aria-label={t`Monter : ${label}`}
      aria-disabled={first}
      onClick={() => {
        if (!first) onMove(-1)
      }}
    >
      <span aria-hidden>↑</span>
    </button>
    <button
      type="button"
      id={`${pointer}:down`}
      className={styles.tool}
      aria-label={t`Descendre : ${label}`}
      aria-disabled={last}
      onClick={() => {
        if (!last) onMove(1)
      }}
    >
      <span aria-hidden>↓</span>
    </button>
    <button
      type="button"
      className={styles.tool}
      aria-label={t`Retirer : ${label}`}
      onClick={onRemove}
    >
      <span aria-hidden>×</span>
    </button>
  </div>
)
