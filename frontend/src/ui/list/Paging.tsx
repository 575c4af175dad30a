import { t } from '@lingui/core/macro'
import { useId } from 'react'
import { defaultLimit, limits } from '../../api/lists'
import type { Query } from '../../api/query'
import buttons from '../buttons.module.css'
import arrangement from './Arrangement.module.css'
import styles from './Paging.module.css'
import { arranged } from './view'
import { useChangeView, ViewOf } from './View'

type Props = { search: Query; page: { total: number; next: string | null } }

/** The list goes on by cursors: forward, back by the browser, and to the start. */
export function Paging({ search, page: { total, next } }: Props) {
  const id = useId()
  const change = useChangeView()
  const { cursor, ...start } = search
  const limit = Number(search.limit ?? defaultLimit)
  if (!cursor && total <= defaultLimit) return null
  return (
    <nav className={styles.paging} aria-label={t`Suite de la liste`}>
      {cursor && (
        <ViewOf change={() => start} className={buttons.button}>{t`Revenir au début`}</ViewOf>
      )}
      {next && (
        <ViewOf
          change={() => ({ ...search, cursor: next })}
          className={buttons.button}
        >{t`Suite de la liste`}</ViewOf>
      )}
      <p className={styles.limit}>
        <label htmlFor={id}>{t`Par page`}</label>
        <select
          id={id}
          className={arrangement.select}
          value={limit}
          onChange={(event) => {
            void change((now) => arranged(now, 'limit', event.target.value))
          }}
        >
          {[...new Set([...limits, limit])].map((size) => (
            <option key={size}>{size}</option>
          ))}
        </select>
      </p>
    </nav>
  )
}
