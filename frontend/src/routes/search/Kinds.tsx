import { t } from '@lingui/core/macro'
import { Link } from '@tanstack/react-router'
import { isKind, type NetworkSearch } from '../../api/search'
import type { FacetValue } from '../../api/types'
import { formatNumber } from '../../i18n/formats'
import { kindLabel } from '../../i18n/labels'
import styles from './Kinds.module.css'

type Props = { search: NetworkSearch; kinds: FacetValue[] }

/** Of which kinds the records are that were found; one of them at a time, or all. */
export function Kinds({ search: { q, kind: chosen = [], limit }, kinds }: Props) {
  const all = kinds.reduce((sum, { count }) => sum + count, 0)
  const search = { ...(q && { q }), ...(limit && { limit }) }
  return (
    <ul className={styles.kinds} aria-label={t`Types de notices`}>
      <Chip search={search} words={t`Tout`} count={all} current={!chosen.length} />
      {kinds.map(({ value, count }) => {
        if (!isKind(value)) return null
        return (
          <Chip
            key={value}
            search={{ ...search, kind: [value] }}
            words={kindLabel(value)}
            count={count}
            current={chosen.includes(value)}
          />
        )
      })}
    </ul>
  )
}

type ChipProps = { search: NetworkSearch; words: string; count: number; current: boolean }

const Chip = ({ search, words, count, current }: ChipProps) => (
  <li>
    <Link
      to="/search"
      search={search}
      className={styles.chip}
      activeOptions={{ exact: true }}
      aria-current={current ? 'page' : undefined}
      resetScroll={false}
    >
      {words} <span className={styles.count}>{formatNumber(count)}</span>
    </Link>
  </li>
)
