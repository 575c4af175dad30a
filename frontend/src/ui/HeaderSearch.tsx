import { t } from '@lingui/core/macro'
import { useNavigate, useRouterState } from '@tanstack/react-router'
import { useEffect, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { networkSearch } from '../api/search'
import styles from './HeaderSearch.module.css'
import { Glass } from './search/Glass'
import { SearchBox } from './search/SearchBox'

/** The search in the whole network: a field on every page, behind a button on a small screen. */
export function HeaderSearch() {
  const navigate = useNavigate()
  const { pathname, search } = useRouterState({ select: (state) => state.location })
  const input = useRef<HTMLInputElement>(null)
  // Remembering where the field was opened closes it on every change of page.
  const [openedAt, setOpenedAt] = useState<string>()
  const searching = pathname === '/search'
  const open = searching || openedAt === pathname

  const enter = () => {
    flushSync(() => {
      setOpenedAt(pathname)
    })
    input.current?.focus()
  }
  useEffect(() => {
    // With another key held: a letter or a sign alone would get in the way of people who dictate.
    const press = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() !== 'k' || !(event.ctrlKey || event.metaKey)) return
      event.preventDefault()
      enter()
      input.current?.select()
    }
    document.addEventListener('keydown', press)
    return () => {
      document.removeEventListener('keydown', press)
    }
  })
  return (
    <>
      <button
        type="button"
        className={styles.button}
        aria-label={t`Rechercher`}
        aria-expanded={open}
        aria-controls="search"
        onClick={() => {
          if (open) setOpenedAt(undefined)
          else enter()
        }}
      >
        <Glass />
      </button>
      <div id="search" className={styles.field} data-open={open}>
        <SearchBox
          label={t`Rechercher dans tout le réseau`}
          value={searching ? (networkSearch(search).q ?? '') : ''}
          onSearch={(q) => {
            void navigate({ to: '/search', search: q ? { q } : {} })
          }}
          input={input}
          shortcut="Control+K Meta+K"
        />
      </div>
    </>
  )
}
