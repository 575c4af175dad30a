import { t } from '@lingui/core/macro'
import { Link } from '@tanstack/react-router'
import { useEffect, useRef } from 'react'
import type { Area, MapChart, MapPlace, MapSearch } from '../../api/map'
import { formatNumber } from '../../i18n/formats'
import { PlaceContent } from './PlaceContent'
import styles from './PlaceList.module.css'
import { lookingAt } from './search'
import { Unplaced } from './Unplaced'
import { nameOf } from './words'

type Props = {
  data: MapChart
  search: MapSearch
  /** The area that a place is shown in. */
  areaOf: (place: MapPlace) => Area
}

/** The same places in words, and what is at the one that is looked at. */
export function PlaceList({ data, search, areaOf }: Props) {
  const looked = useRef<HTMLAnchorElement>(null)
  const shown = useRef(search.place)
  // What was chosen on the map is told here: the focus follows.
  useEffect(() => {
    if (shown.current === search.place) return
    shown.current = search.place
    looked.current?.focus()
  }, [search.place])
  return (
    <div className={styles.list}>
      <h3 className={styles.heading}>{t`Les lieux`}</h3>
      <ol className={styles.places}>
        {data.places.map((place) => {
          const open = place.id === search.place
          return (
            <li key={place.id} data-open={open}>
              <Link
                ref={open ? looked : null}
                {...lookingAt(open ? undefined : place.id, areaOf(place))}
                className={styles.place}
                aria-expanded={open}
              >
                <span>{nameOf(place)}</span>
                <span className={styles.count}>{formatNumber(place.total)}</span>
              </Link>
              {open && <PlaceContent place={place} search={search} />}
            </li>
          )
        })}
      </ol>
      {data.unplacedTotal > 0 && <Unplaced data={data} />}
    </div>
  )
}
