import { t } from '@lingui/core/macro'
import { useRouterState } from '@tanstack/react-router'
import { formatDate } from '../i18n/formats'
import styles from './PrintLine.module.css'

/** On paper only: where the sheet is from, and of which day. */
export function PrintLine() {
  // The address changes with the page, which the window does not tell.
  useRouterState({ select: ({ location }) => location.href })
  const day = formatDate(new Date().toISOString().slice(0, 10))
  const address = window.location.href
  return <p className={styles.line}>{t`${address}, imprimé le ${day}`}</p>
}
