import { plural, t } from '@lingui/core/macro'
import { useSuspenseQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { hitsQuery } from '../../api/queries'
import { isKind, type NetworkSearch } from '../../api/search'
import { counted } from '../../i18n/labels'
import { Paging } from '../../ui/list/Paging'
import { WaysOut } from '../../ui/WaysOut'
import styles from './Found.module.css'
import { HitRows } from './HitRows'
import { Kinds } from './Kinds'

/** What answers a search: of which kinds, and one page of it. */
export function Found({ search }: { search: NetworkSearch }) {
  const { data: hits } = useSuspenseQuery(hitsQuery(search))
  const { q, kind: chosen = [] } = search
  const kinds = (hits.facets.kind ?? []).filter(
    ({ value, count }) => count > 0 || chosen.some((kind) => kind === value),
  )
  const [only, ...others] = chosen.length ? chosen : kinds.map(({ value }) => value)
  const list = only && !others.length && isKind(only) ? only : undefined
  const found = list ? counted[list](hits.total) : ''
  return (
    <>
      <p className={styles.total} role="status">
        {plural(hits.total, { one: '# résultat', other: '# résultats' })}
      </p>
      {kinds.length > 0 && <Kinds search={search} kinds={kinds} />}
      {list && hits.total > 1 && (
        <p className={styles.list}>
          <Link to={`/${list}`} search={{ q }}>{t`${found} : ouvrir la liste et ses filtres`}</Link>
        </p>
      )}
      {hits.total ? <HitRows hits={hits.items} /> : <Nothing />}
      <Paging search={search} page={hits} />
    </>
  )
}

const Nothing = () => (
  <div className={styles.nothing}>
    <p>{t`Rien ne répond à ces mots. D’autres mots, ou moins de mots, trouveront peut-être ; sinon, voici par où continuer :`}</p>
    <WaysOut />
  </div>
)
