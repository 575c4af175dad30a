import { t } from '@lingui/core/macro'
import { useRouterState } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { Footer } from './Footer'
import { Header } from './Header'
import { OfflineNotice } from './OfflineNotice'
import { Progress } from './Progress'
import { Skeleton } from './Skeleton'
import styles from './Shell.module.css'

/** What surrounds every page. It is there at once, before the first page's data is. */
export function Shell({ children }: { children: ReactNode }) {
  const begun = useRouterState({ select: ({ matches }) => matches.length > 0 })
  return (
    <div className={styles.shell}>
      <a className={styles.skip} href="#main">
        {t`Aller au contenu`}
      </a>
      <Progress />
      <OfflineNotice />
      <Header />
      <main id="main" className={styles.main} tabIndex={-1}>
        {!begun && <Skeleton />}
        {children}
      </main>
      <Footer />
    </div>
  )
}
