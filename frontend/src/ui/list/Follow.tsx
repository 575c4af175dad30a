import { i18n } from '@lingui/core'
import { t } from '@lingui/core/macro'
import { feedAddress } from '../../api/exports'
import type { Query } from '../../api/query'
import type { Kind } from '../../api/types'
import { FeedIcon } from '../icons/icons'
import styles from './Tool.module.css'

type Props = { kind: Kind; search: Query; children?: string }

/** A feed of what changes in the view, for those who do not want to come back to look, and for their readers. */
export function Follow({ kind, search, children = t`Suivre cette vue` }: Props) {
  const feed = { href: feedAddress(kind, search, i18n.locale), type: 'application/atom+xml' }
  return (
    <>
      <link rel="alternate" title={children} {...feed} />
      <a className={styles.tool} {...feed}>
        <FeedIcon /> {children}
      </a>
    </>
  )
}
