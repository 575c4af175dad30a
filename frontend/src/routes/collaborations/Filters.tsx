import { t } from '@lingui/core/macro'
import { Link } from '@tanstack/react-router'
import type { Collaborations, CollaborationsSearch } from '../../api/collaborations'
import { localized } from '../../i18n/localized'
import { yearsBetween } from '../../ui/chart/years'
import { YearRange } from '../../ui/list/YearRange'
import { CentreSearch } from './CentreSearch'
import styles from './Filters.module.css'
import { around } from './search'
import { TieKinds } from './TieKinds'

type Props = { search: CollaborationsSearch; data: Collaborations }

/** Around whom, by what and when: all of it is in the address. */
export function Filters({ search, data: { centre, years } }: Props) {
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
      <TieKinds search={search} />
      {years.first && years.last && (
        <fieldset className={styles.years}>
          <legend>{t`Années`}</legend>
          <YearRange values={yearsBetween(years.first, years.last)} search={search} />
        </fieldset>
      )}
    </div>
  )
}
