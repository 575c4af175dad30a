import { t } from '@lingui/core/macro'
import type { Query } from '../../api/query'
import type { FacetValue } from '../../api/types'
import { wordsOf } from './Applied'
import styles from './EmptyResult.module.css'
import { cleared, filtersOf, narrowed, valuesOf } from './view'
import { ViewOf } from './View'

type Props = {
  search: Query
  names: readonly string[]
  facets: Record<string, FacetValue[]>
}

/** Nothing found: names the filters that stand in the way, each by the view without it. */
export function EmptyResult({ search, names, facets }: Props) {
  // A facet is counted as if it were not applied: a count above zero is what dropping it gives back.
  const culprits = names.filter(
    (name) => valuesOf(search, name).length && facets[name]?.some(({ count }) => count > 0),
  )
  if (!filtersOf(search, names).length) return <p>{t`Rien n’est encore enregistré ici.`}</p>
  return (
    <div className={styles.empty}>
      <p>
        {culprits.length
          ? t`Rien ne répond à tous ces critères à la fois. Il suffit d’en retirer un :`
          : t`Rien ne répond à ces critères, même en en retirant un seul.`}
      </p>
      <ul className={styles.ways}>
        {culprits.map((facet) => {
          const words = valuesOf(search, facet)
            .map((value) => wordsOf({ facet, value }, facets))
            .join(', ')
          return (
            <li key={facet}>
              <ViewOf search={narrowed(search, facet, [])}>{t`Retirer « ${words} »`}</ViewOf>
            </li>
          )
        })}
        <li>
          <ViewOf search={cleared(search)}>{t`Tout effacer`}</ViewOf>
        </li>
      </ul>
    </div>
  )
}
