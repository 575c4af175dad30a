import { t } from '@lingui/core/macro'
import { Link, useSearch } from '@tanstack/react-router'
import type { Twin } from './ChartFrame'
import styles from './Views.module.css'

type Props = { twins: Twin[]; shown: string | undefined }

/** The ways to look at a chart, each an address. */
export function Views({ twins, shown }: Props) {
  const search: Record<string, unknown> = useSearch({ strict: false })
  const all = [{ view: undefined, label: t`Image` }, ...twins]
  return (
    <nav aria-label={t`Présentation`}>
      <ul className={styles.views}>
        {all.map(({ view, label }) => (
          <li key={label}>
            {/* The chart's own route checks what it is given. */}
            <Link
              to="."
              search={{ ...search, view } as never}
              resetScroll={false}
              className={styles.view}
              data-shown={view === shown}
              activeOptions={{ exact: true }}
            >
              {label}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}
