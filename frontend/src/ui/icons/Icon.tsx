import styles from './Icon.module.css'

/**
 * A drawing on a grid of 16, in lines of 1.5: what it says is also said in words beside it. Its
 * size is for who has no styles.
 */
export const Icon = ({ path }: { path: string }) => (
  <svg
    className={styles.icon}
    viewBox="0 0 16 16"
    width="16"
    height="16"
    fill="none"
    stroke="currentColor"
    strokeWidth="1.5"
    strokeLinecap="round"
    strokeLinejoin="round"
    aria-hidden
    focusable="false"
  >
    <path d={path} />
  </svg>
)
