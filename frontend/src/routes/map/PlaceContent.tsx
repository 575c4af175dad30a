import { plural, t } from '@lingui/core/macro'
import { Link } from '@tanstack/react-router'
import { filtersOfMap, type MapPlace, type MapSearch } from '../../api/map'
import { countryName } from '../../i18n/formats'
import { counted } from '../../i18n/labels'
import { RecordLink } from '../../ui/RecordLink'
import { Institutions } from './Institutions'
import styles from './PlaceList.module.css'
import { precisionLabel } from './words'

/** What is at a place: its institutions, its cooperations, and the lists that they are in. */
export function PlaceContent({ place, search }: { place: MapPlace; search: MapSearch }) {
  const { cooperations, country, institutions, pole, precision, total } = place
  const left = total - institutions.length
  return (
    <div className={styles.content}>
      {cooperations.length > 0 && (
        <div>
          <p className={styles.quiet}>{counted.cooperations(cooperations.length)}</p>
          <ul className={styles.names}>
            {cooperations.map((cooperation) => (
              <li key={cooperation.id}>
                <RecordLink to={cooperation} />
              </li>
            ))}
          </ul>
        </div>
      )}
      {total > 0 && (
        <div>
          <p className={styles.quiet}>
            {counted.institutions(total)}, {precisionLabel(precision)}
          </p>
          <Institutions of={institutions} />
          {left > 0 && (
            <p className={styles.quiet}>
              {plural(left, { one: 'et # autre', other: 'et # autres' })}
            </p>
          )}
        </div>
      )}
      <Around search={search} pole={pole?.id} country={country} />
    </div>
  )
}

type AroundProps = { search: MapSearch; pole: string | undefined; country: string | null }

/** The list of institutions, narrowed to what the place is of. */
function Around({ search, pole, country }: AroundProps) {
  const filters = filtersOfMap(search)
  if (pole)
    return (
      <Link to="/institutions" search={{ ...filters, pole: [pole] } as never}>
        {t`Les institutions de ce pôle, en liste`}
      </Link>
    )
  if (!country) return null
  const name = countryName(country)
  return (
    <Link to="/institutions" search={{ ...filters, country: [country] } as never}>
      {t`Les institutions de ce pays, en liste : ${name}`}
    </Link>
  )
}
