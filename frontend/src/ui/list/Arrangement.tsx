import { t } from '@lingui/core/macro'
import { useId } from 'react'
import type { Sort } from '../../api/lists'
import type { Query } from '../../api/query'
import { sortLabel } from '../../i18n/labels'
import styles from './Arrangement.module.css'
import { arranged } from './view'
import { useChangeView } from './View'

type Props = { search: Query; sorts: readonly Sort[] }

export function Arrangement({ search, sorts }: Props) {
  const id = useId()
  const change = useChangeView()
  return (
    <p className={styles.arrangement}>
      <label htmlFor={id}>{t`Trier par`}</label>
      <select
        id={id}
        className={styles.select}
        value={String(search.sort ?? sorts[0])}
        onChange={(event) => {
          void change((now) => arranged(now, 'sort', event.target.value))
        }}
      >
        {sorts.map((sort) => (
          <option key={sort} value={sort}>
            {sortLabel(sort)}
          </option>
        ))}
      </select>
    </p>
  )
}
