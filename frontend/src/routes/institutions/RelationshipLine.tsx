import type { ReactNode } from 'react'
import type { Relationship } from '../../api/types'
import { tenureWords } from '../../i18n/periods'
import { Localized } from '../../ui/Localized'
import styles from './RelationshipLine.module.css'

type Props = { of: Relationship; label: string; children: ReactNode }

/** What one institution is to another, and when as far as is known. */
export function RelationshipLine({ of: relationship, label, children }: Props) {
  const { remark } = relationship
  const when = tenureWords(relationship)
  return (
    <li className={styles.line}>
      <span className={styles.quiet}>{label}</span>
      <span className={styles.who}>{children}</span>
      {when && <span className={styles.quiet}>{when}</span>}
      {remark && (
        <p className={styles.remark}>
          <Localized text={remark} />
        </p>
      )}
    </li>
  )
}
