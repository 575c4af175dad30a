import { t } from '@lingui/core/macro'
import { useEffect, useState } from 'react'
import { Button } from 'react-aria-components/Button'
import styles from './CopyLink.module.css'
import tool from './Tool.module.css'

export function CopyLink() {
  const [outcome, setOutcome] = useState<string>()
  // Emptied again, the region has something new to announce the next time.
  useEffect(() => {
    if (!outcome) return
    const timer = setTimeout(() => {
      setOutcome(undefined)
    }, 5000)
    return () => {
      clearTimeout(timer)
    }
  }, [outcome])
  return (
    <span className={styles.copy}>
      <Button className={tool.tool ?? ''} onPress={() => void copyAddress().then(setOutcome)}>
        {t`Copier le lien`}
      </Button>
      <span role="status">{outcome && <span className={styles.outcome}>{outcome}</span>}</span>
    </span>
  )
}

async function copyAddress() {
  try {
    await navigator.clipboard.writeText(window.location.href)
    return t`Lien copié`
  } catch {
    // Browsers refuse where the connection is not secure.
    return t`Le lien n’a pas pu être copié : il est dans la barre d’adresse.`
  }
}
