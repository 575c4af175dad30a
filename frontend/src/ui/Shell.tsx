import { t } from '@lingui/core/macro'
import { useRouterState } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useEmbedded } from './embedding'
import { Footer } from './Footer'
import { Header } from './Header'
import { OfflineNotice } from './OfflineNotice'
import { Progress } from './Progress'
import { Skeleton } from './Skeleton'
import styles from './Shell.module.css'

/**
 * What surrounds every page. It is there at once, before the first page's data is. What is shown
 * within another site has that site around it.
 */
export function Shell({ children }: { children: ReactNode }) {
  const begun = useRouterState({ select: ({ matches }) => matches.length > 0 })
  const embedded = useEmbedded()
  const main = (
    <main id="main" className={styles.main} tabIndex={-1}>
      {!begun && <Skeleton />}
      {children}
    </main>
  )
  if (embedded)
    return (
      <>
        <Progress />
        {main}
      </>
    )
  return (
    <div className={styles.shell}>
      <a className={styles.skip} href="#main">
        {t`Aller au contenu`}
      </a>
      <Progress />
      <OfflineNotice />
      <Header />
      {main}
      <Footer />
    </div>
  )
}
