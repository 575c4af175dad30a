import { t } from '@lingui/core/macro'
import { Outlet } from '@tanstack/react-router'
import type { MouseEvent } from 'react'
import { useAddress } from '../../ui/embedding'
import styles from './EmbedLayout.module.css'

/** A chart within another site: nothing beside it but the way to the page it is from. */
export function EmbedLayout() {
  const page = useAddress('page')
  return (
    <div className={styles.embed} onClickCapture={leave}>
      <Outlet />
      <p className={styles.way}>
        <a href={page}>{t`CLARA – voir sur le site`}</a>
      </p>
    </div>
  )
}

/** Other pages open outside: within the frame of another site they would be lost, or refused. */
function leave({ target }: MouseEvent) {
  const link = target instanceof Element && target.closest('a[href]')
  if (!link || new URL(link.getAttribute('href') ?? '', here()).pathname === here().pathname) return
  link.setAttribute('target', '_blank')
  link.setAttribute('rel', 'noopener')
}

const here = () => new URL(window.location.href)
