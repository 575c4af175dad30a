import { t } from '@lingui/core/macro'
import type { ReactNode } from 'react'
import type { Related } from '../api/types'
import { formatNumber } from '../i18n/formats'
import styles from './RelatedSection.module.css'
import { Section } from './Section'
import { ViewLink } from './ViewLink'

type Props<T> = { title: string; related: Related<T>; children: (items: T[]) => ReactNode }

/** What a record is tied to: its first items, and the way to the list of all of them. */
export function RelatedSection<T>({ title, related, children }: Props<T>) {
  const { total, items, href } = related
  if (!total) return null
  const all = formatNumber(total)
  return (
    <Section title={title}>
      {children(items)}
      {total > 1 && (
        <p className={styles.all}>
          <ViewLink href={href}>
            {total > items.length ? t`Voir les ${all} dans la liste` : t`Ouvrir dans la liste`}
          </ViewLink>
        </p>
      )}
    </Section>
  )
}
