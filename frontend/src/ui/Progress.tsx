import { useRouterState } from '@tanstack/react-router'
import styles from './Progress.module.css'

/** A line at the top while the next view loads; its animation begins late, so quick answers never flash. */
export const Progress = () =>
  useRouterState({ select: (state) => state.isLoading }) && <div className={styles.progress} />
