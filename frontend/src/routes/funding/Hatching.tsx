import styles from './Sankey.module.css'

/** How an amount is drawn that nobody has told. */
export const Hatching = ({ id }: { id: string }) => (
  <defs>
    <pattern
      id={id}
      width={6}
      height={6}
      patternUnits="userSpaceOnUse"
      patternTransform="rotate(45)"
    >
      <rect width={6} height={6} className={styles.ground} />
      <rect width={2} height={6} className={styles.stripe} />
    </pattern>
  </defs>
)
