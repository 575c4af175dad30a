import { type ReactNode, useEffect, useState } from 'react'
import { Button } from 'react-aria-components/Button'
import { CopyIcon } from '../icons/icons'
import styles from './CopyButton.module.css'
import tool from './Tool.module.css'

type Props = {
  /** What is copied, asked for at the moment of copying. */
  text: () => string
  /** What is said when it is copied. */
  copied: string
  /** What is said where the browser refuses: usually where else the text is. */
  refused: string
  /** What it is called where several stand on a page: begins with what is seen. */
  label?: string
  children: ReactNode
}

/** Puts a text where it can be pasted from, and says so. */
export function CopyButton({ text, copied, refused, label, children }: Props) {
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
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text())
      setOutcome(copied)
    } catch {
      // Browsers refuse where the connection is not secure.
      setOutcome(refused)
    }
  }
  return (
    <span className={styles.copy}>
      <Button
        className={tool.tool ?? ''}
        {...(label && { 'aria-label': label })}
        onPress={() => void copy()}
      >
        <CopyIcon /> {children}
      </Button>
      <span role="status">{outcome && <span className={styles.outcome}>{outcome}</span>}</span>
    </span>
  )
}
