import type { CallStatus } from '../api/types'
import { statusLabel } from '../i18n/terms'
import styles from './CallStatusBadge.module.css'

export const CallStatusBadge = ({ status }: { status: CallStatus }) => (
  <span className={styles.badge} data-status={status}>
    {statusLabel(status)}
  </span>
)
