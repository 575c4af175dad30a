import { plural, t } from '@lingui/core/macro'
import { useInfiniteQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useId, useState } from 'react'
import { get } from '../../api/client'
import { formatQuery } from '../../api/query'
import { longest } from '../../api/search'
import type { Kind, Page as PageOf } from '../../api/types'
import { kindLabel } from '../../i18n/labels'
import { localized } from '../../i18n/localized'
import buttons from '../../ui/buttons.module.css'
import { Page } from '../../ui/Page'
import { useDelayed } from '../../ui/search/useDelayed'
import type { AnyRecord } from '../api/types'
import inputs from '../forms/inputs.module.css'
import actions from '../ui/actions.module.css'
import rows from '../ui/rows.module.css'
import { Trouble } from '../ui/Trouble'
import styles from './KindPage.module.css'
import { nameOf } from './names'

/** The published records of a kind, to be modified, and the way to a new one. */
export function KindPage({ kind }: { kind: Kind }) {
  const id = useId()
  const [typed, setTyped] = useState('')
  const q = useDelayed(typed.trim(), 200)
  const { data, error, fetchNextPage, hasNextPage, isFetching, refetch } = useInfiniteQuery({
    queryKey: [kind, 'to modify', q],
    queryFn: ({ pageParam, signal }) =>
      get<PageOf<AnyRecord>>(
        `/${kind}${formatQuery({ ...(q && { q }), limit: 50, ...pageParam })}`,
        signal,
      ),
    initialPageParam: {},
    getNextPageParam: ({ next }) => (next ? { cursor: next } : null),
    placeholderData: (before) => before,
  })
  const total = data?.pages[0]?.total ?? 0
  return (
    <Page title={kindLabel(kind)} kicker={<Link to="/admin">{t`Administration`}</Link>}>
      <div className={actions.actions}>
        <Link className={actions.primary} to="/admin/$kind/new" params={{ kind }}>
          {t`Nouvelle notice`}
        </Link>
        <Link className={actions.second} to="/admin/imports" search={{ kind }}>
          {t`Importer un tableau`}
        </Link>
      </div>
      <p className={styles.search}>
        <label htmlFor={id}>{t`Chercher une notice à modifier`}</label>
        <input
          id={id}
          type="search"
          className={inputs.input}
          maxLength={longest}
          autoComplete="off"
          value={typed}
          onChange={(event) => {
            setTyped(event.target.value)
          }}
        />
      </p>
      <Trouble error={error} onRetry={() => void refetch()} />
      <p role="status" className={styles.count}>
        {data && plural(total, { 0: 'Aucune notice', one: '# notice', other: '# notices' })}
      </p>
      <ul className={rows.rows} aria-busy={isFetching}>
        {data?.pages
          .flatMap(({ items }) => items)
          .map((record) => (
            <li key={record.id} className={rows.row}>
              <Link className={rows.name} to="/admin/$kind/$id" params={{ kind, id: record.id }}>
                {localized(nameOf(record))}
              </Link>
              <span className={rows.meta}>{record.id}</span>
            </li>
          ))}
      </ul>
      {hasNextPage && (
        <p className={rows.more}>
          <button
            type="button"
            className={buttons.button}
            disabled={isFetching}
            onClick={() => void fetchNextPage()}
          >
            {t`Suite de la liste`}
          </button>
        </p>
      )}
    </Page>
  )
}
