import { t } from '@lingui/core/macro'
import { useSyncExternalStore } from 'react'
import styles from './OfflineNotice.module.css'

function subscribe(changed: () => void) {
  window.addEventListener('online', changed)
  window.addEventListener('offline', changed)
  return () => {
    window.removeEventListener('online', changed)
    window.removeEventListener('offline', changed)
  }
}

export function OfflineNotice() {
  const online = useSyncExternalStore(subscribe, () => navigator.onLine)
  return (
    <div role="status">
      {!online && (
        <p className={styles.notice}>
          {t`Vous êtes hors connexion : ce qui est affiché reste lisible, le reste reviendra avec le réseau.`}
        </p>
      )}
    </div>
  )
}
