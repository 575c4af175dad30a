import { useSuspenseQuery } from '@tanstack/react-query'
import { type MapChart, mapPath, type MapPlace, type MapSearch } from '../../api/map'
import { ChartFrame } from '../../ui/chart/ChartFrame'
import { Areas } from './Areas'
import { outlinesQuery, pictureQuery } from './outlines'
import { notesOf, sentence } from './words'
import styles from './NetworkMap.module.css'
import { PlaceList } from './PlaceList'
import { PlaceTable } from './PlaceTable'
import { pointOf, within } from './points'

type Props = { search: MapSearch; data: MapChart }

/** Where the network is, as the address says: on its page and within other sites. */
export function NetworkMap({ search, data }: Props) {
  const { bounds } = useSuspenseQuery(outlinesQuery('region')).data
  const { Picture } = useSuspenseQuery(pictureQuery).data
  const areaOf = (place: MapPlace) =>
    search.area !== 'world' && within(bounds, pointOf(place)) ? 'region' : 'world'
  const area = search.area ?? 'region'
  const title = sentence(data)
  return (
    <ChartFrame
      name="map"
      title={title}
      path={mapPath(search)}
      data={data}
      legend={!search.view && <Areas shown={area} />}
      note={notesOf(data, area, data.places.filter((place) => areaOf(place) !== area).length)}
      table={<PlaceTable data={data} caption={title} />}
    >
      <div className={styles.columns}>
        <Picture area={area} places={data.places} looked={search.place} />
        <PlaceList data={data} search={search} areaOf={areaOf} />
      </div>
    </ChartFrame>
  )
}
