import { type ReactNode, useEffect, useRef } from 'react'
import { lists, sortsOf } from '../../api/lists'
import type { Query } from '../../api/query'
import type { Kind, Page as PageOf, Records } from '../../api/types'
import { counted } from '../../i18n/labels'
import { Page } from '../Page'
import { PastNotice } from '../PastNotice'
import { HighlightsByRecord } from '../search/Highlights'
import { tellingOf } from '../search/telling'
import { Applied } from './Applied'
import { Arrangement } from './Arrangement'
import { CopyLink } from './CopyLink'
import { EmptyResult } from './EmptyResult'
import { Export } from './Export'
import { Facets } from './Facets'
import { Follow } from './Follow'
import styles from './ListPage.module.css'
import { ListSearch } from './ListSearch'
import { Paging } from './Paging'

type Props<K extends Kind> = {
  kind: K
  title: string
  lead?: ReactNode
  search: Query
  page: PageOf<Records[K]>
  children: (items: Records[K][]) => ReactNode
}

/**
 * A list of records as its address says: narrowed, sorted, one page of it. Its routes never give way
 * to a skeleton (`pendingMs`): while it is narrowed it stays in place, with the focus in it.
 */
export function ListPage<K extends Kind>({ kind, title, lead, search, page, children }: Props<K>) {
  const { facets } = lists[kind]
  const total = useRef<HTMLParagraphElement>(null)
  const shown = useRef(search)
  // A filter that is removed takes the focus with it: the new total receives it.
  useEffect(() => {
    if (shown.current === search) return
    shown.current = search
    if (document.activeElement === document.body) total.current?.focus()
  }, [search])
  return (
    <Page title={title} lead={lead} notice={<PastNotice />}>
      <div className={styles.columns}>
        {/* What was so then cannot be searched, only looked at. */}
        {!search.asOf && (
          <div className={styles.search}>
            <ListSearch kind={kind} search={search} />
          </div>
        )}
        <Facets search={search} facets={page.facets} />
        <div className={styles.results}>
          <div className={styles.bar}>
            <p ref={total} className={styles.total} role="status" tabIndex={-1}>
              {counted[kind](page.total)}
            </p>
            <div className={styles.tools}>
              <Arrangement search={search} sorts={sortsOf(kind, search)} />
              <Export kind={kind} search={search} />
              {!search.asOf && <Follow kind={kind} search={search} />}
              <CopyLink />
            </div>
          </div>
          <Applied search={search} names={facets} facets={page.facets} />
          {page.total ? (
            <HighlightsByRecord value={tellingOf(page)}>{children(page.items)}</HighlightsByRecord>
          ) : (
            <EmptyResult
              kind={kind}
              search={search}
              names={facets}
              facets={page.facets}
              without={page.without}
            />
          )}
          <Paging search={search} page={page} />
        </div>
      </div>
    </Page>
  )
}
