import type { ReactNode } from 'react'
import styles from './Notice.module.css'

/** What has just been done, said to screen readers too. Always there, so that they notice the words. */
export const Notice = ({ children }: { children: ReactNode }) => (
  <div role="status" className={styles.notice}>
    {children && <div className={styles.words}>{children}</div>}
  </div>
)
