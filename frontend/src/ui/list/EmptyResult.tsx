import { t } from '@lingui/core/macro'
import type { Query } from '../../api/query'
import type { FacetValue, Kind, Without } from '../../api/types'
import { counted } from '../../i18n/labels'
import { wordsOf } from './Applied'
import styles from './EmptyResult.module.css'
import { cleared, filtersOf, narrowed, valuesOf } from './view'
import { ViewOf } from './View'

type Props = {
  kind: Kind
  search: Query
  names: readonly string[]
  facets: Record<string, FacetValue[]>
  without: Without[]
}

/** Nothing found: names what stands in the way and what the view without it holds, the most first. */
export function EmptyResult({ kind, search, names, facets, without }: Props) {
  const ways = without
    .filter(({ total }) => total > 0)
    .sort((one, other) => other.total - one.total)
  if (!filtersOf(search, ['q', ...names]).length)
    return <p>{t`Rien n’est encore enregistré ici.`}</p>
  return (
    <div className={styles.empty}>
      <p>
        {ways.length
          ? t`Rien ne répond à tous ces critères à la fois. Il suffit d’en retirer un :`
          : t`Rien ne répond à ces critères, même en en retirant un seul.`}
      </p>
      <ul className={styles.ways}>
        {ways.map(({ parameter, total }) => {
          const words = valuesOf(search, parameter)
            .map((value) => wordsOf({ facet: parameter, value }, facets))
            .join(', ')
          const found = counted[kind](total)
          return (
            <li key={parameter}>
              <ViewOf change={(now) => narrowed(now, parameter, [])}>
                {t`Sans « ${words} » : ${found}`}
              </ViewOf>
            </li>
          )
        })}
        <li>
          <ViewOf change={cleared}>{t`Tout effacer`}</ViewOf>
        </li>
      </ul>
    </div>
  )
}
