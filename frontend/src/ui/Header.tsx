import { t } from '@lingui/core/macro'
import { Link, useRouterState } from '@tanstack/react-router'
import { useState } from 'react'
import { kindLabel } from '../i18n/labels'
import styles from './Header.module.css'
import { HeaderSearch } from './HeaderSearch'
import { CloseIcon, MenuIcon } from './icons/icons'
import { LanguageLink } from './LanguageLink'

const kinds = ['projects', 'calls', 'grants', 'institutions', 'programmes'] as const

export function Header() {
  const pathname = useRouterState({ select: (state) => state.location.pathname })
  // Remembering where the menu was opened closes it on every change of page.
  const [openedAt, setOpenedAt] = useState<string>()
  const open = openedAt === pathname
  return (
    <header className={styles.header}>
      <div className={styles.bar}>
        <Link to="/" className={styles.home}>
          <span className={styles.name}>CLARA</span>
          <span className={styles.fullName}>{t`Cancéropôle Lyon Auvergne-Rhône-Alpes`}</span>
        </Link>
        <HeaderSearch />
        <button
          type="button"
          className={styles.menu}
          aria-expanded={open}
          aria-controls="navigation"
          onClick={() => {
            setOpenedAt(open ? undefined : pathname)
          }}
        >
          {open ? <CloseIcon /> : <MenuIcon />} {open ? t`Fermer` : t`Menu`}
        </button>
        <nav
          id="navigation"
          className={styles.navigation}
          data-open={open}
          aria-label={t`Rubriques`}
        >
          <ul className={styles.links}>
            {kinds.map((kind) => (
              <li key={kind}>
                <Link to={`/${kind}`} activeOptions={{ includeSearch: false }}>
                  {kindLabel(kind)}
                </Link>
              </li>
            ))}
            <li>
              <Link to="/international">{t`International`}</Link>
            </li>
            <li>
              <Link to="/figures" activeOptions={{ includeSearch: false }}>
                {kindLabel('figures')}
              </Link>
            </li>
            <li>
              <Link to="/explore">{t`Explorer`}</Link>
            </li>
            <li className={styles.language}>
              <LanguageLink />
            </li>
          </ul>
        </nav>
      </div>
    </header>
  )
}
