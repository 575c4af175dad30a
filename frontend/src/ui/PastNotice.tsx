import { t } from '@lingui/core/macro'
import { Link, useSearch } from '@tanstack/react-router'
import type { Query } from '../api/query'
import { momentLabel } from '../i18n/labels'
import styles from './PastNotice.module.css'

// Any page that can be dated will do for the type.
const today = {
  to: '.',
  search: (({ asOf: _, cursor: _cursor, ...now }: Query) => now) as never,
} as const

/** Says when what is shown was so, where the address names another day than today. */
export function PastNotice() {
  const { asOf } = useSearch({ strict: false })
  if (!asOf) return null
  return (
    <p className={styles.notice}>
      <strong>{momentLabel(asOf)}</strong>
      <Link {...today}>{t`Revenir à aujourd’hui`}</Link>
    </p>
  )
}
