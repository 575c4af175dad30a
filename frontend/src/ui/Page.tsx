import { type ReactNode, useEffect } from 'react'
import styles from './Page.module.css'

type Props = {
  title: string
  /** What stands above the title: usually the way back to the list. */
  kicker?: ReactNode
  /** The language of the title where it is not the page's. */
  titleLanguage?: string | undefined
  lead?: ReactNode
  /** What has to be known before anything else on the page is read. */
  notice?: ReactNode
  children: ReactNode
}

export function Page({ title, kicker, titleLanguage, lead, notice, children }: Props) {
  useEffect(() => {
    document.title = `${title} · CLARA`
  }, [title])
  return (
    <div className={styles.page}>
      {notice}
      <header className={styles.head}>
        {kicker && <p className={styles.kicker}>{kicker}</p>}
        <h1 className={styles.title} tabIndex={-1} lang={titleLanguage}>
          {title}
        </h1>
        {lead && <div className={styles.lead}>{lead}</div>}
      </header>
      {children}
    </div>
  )
}
