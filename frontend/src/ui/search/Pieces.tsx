import type { Piece } from '../../api/types'
import styles from './Pieces.module.css'

/** A text with what matches in it marked. */
export const Pieces = ({ of }: { of: Piece[] }) =>
  of.map(({ text, match }, index) =>
    match ? (
      <mark key={index} className={styles.match}>
        {text}
      </mark>
    ) : (
      text
    ),
  )
