import { t } from '@lingui/core/macro'
import type { Query } from '../../api/query'
import type { FacetValue } from '../../api/types'
import { filterLabel, facetValueLabel } from '../../i18n/labels'
import styles from './Applied.module.css'
import { cleared, type Filter, filtersOf, without } from './view'
import { ViewOf } from './View'

type Props = {
  search: Query
  names: readonly string[]
  facets: Record<string, FacetValue[]>
}

/** What the list is narrowed to, each with the way to be rid of it. */
export function Applied({ search, names, facets }: Props) {
  const filters = filtersOf(search, ['q', ...names])
  if (!filters.length) return null
  return (
    <ul className={styles.applied} aria-label={t`Filtres appliqués`}>
      {filters.map((filter) => {
        const words = wordsOf(filter, facets)
        return (
          <li key={words}>
            <ViewOf
              change={(now) => without(now, filter)}
              className={styles.pill}
              label={t`Retirer ${words}`}
            >
              {words}
              <span className={styles.cross} aria-hidden>
                ×
              </span>
            </ViewOf>
          </li>
        )
      })}
      <li>
        <ViewOf change={cleared} className={styles.clear}>{t`Tout effacer`}</ViewOf>
      </li>
    </ul>
  )
}

export function wordsOf({ facet, value }: Filter, facets: Props['facets']) {
  const known = facets[facet]?.find((candidate) => candidate.value === value)
  const name = filterLabel(facet)
  const words = facetValueLabel(facet, known ?? { value, label: null })
  return t`${name} : ${words}`
}
