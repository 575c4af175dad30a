import { t } from '@lingui/core/macro'
import { Link } from '@tanstack/react-router'
import { type Collaborations, type CollaborationsSearch, tieKinds } from '../../api/collaborations'
import { localized } from '../../i18n/localized'
import { yearsBetween } from '../../ui/chart/years'
import { narrowed } from '../../ui/list/view'
import { useChangeView } from '../../ui/list/View'
import { YearRange } from '../../ui/list/YearRange'
import { CentreSearch } from './CentreSearch'
import styles from './Filters.module.css'
import { around } from './search'
import { tieKindLabel } from './words'

type Props = { search: CollaborationsSearch; data: Collaborations }

/** Around whom, by what and when: all of it is in the address. */
export function Filters({ search, data: { centre, years } }: Props) {
  const change = useChangeView()
  const chosen = search.tie ?? []
  const name = centre && localized(centre.label)
  return (
    <div className={styles.filters}>
      <div className={styles.centre}>
        <CentreSearch />
        {name && (
          <p className={styles.chosen}>
            {t`Au centre : ${name}`} <Link {...around(undefined)}>{t`Tout le réseau`}</Link>
          </p>
        )}
      </div>
      <fieldset className={styles.ties}>
        <legend>{t`Liens par`}</legend>
        {tieKinds.map((kind) => (
          <label key={kind} className={styles.tie}>
            <input
              type="checkbox"
              checked={chosen.includes(kind)}
              onChange={({ target: { checked } }) => {
                void change((now) =>
                  narrowed(
                    now,
                    'tie',
                    tieKinds.filter((one) => (one === kind ? checked : chosen.includes(one))),
                  ),
                )
              }}
            />
            {tieKindLabel(kind)}
          </label>
        ))}
      </fieldset>
      {years.first && years.last && (
        <fieldset className={styles.years}>
          <legend>{t`Années`}</legend>
          <YearRange values={yearsBetween(years.first, years.last)} search={search} />
        </fieldset>
      )}
    </div>
  )
}
