import { t } from '@lingui/core/macro'
import type { MapChart, MapPlace } from '../../api/map'
import { countryName, formatNumber } from '../../i18n/formats'
import { ChartTable } from '../../ui/chart/ChartTable'
import { References } from '../../ui/References'
import { nameOf, precisionLabel } from './words'

type Row = Pick<MapPlace, 'id' | 'total'> & { place?: MapPlace }

/** Each place with how many institutions, and those that no place is known of: all add up. */
export function PlaceTable({ data, caption }: { data: MapChart; caption: string }) {
  const rows: Row[] = data.places.map((place) => ({ id: place.id, total: place.total, place }))
  if (data.unplacedTotal) rows.push({ id: '', total: data.unplacedTotal })
  return (
    <ChartTable
      caption={caption}
      rows={rows}
      id={({ id }) => id}
      columns={[
        {
          title: t`Lieu`,
          cell: ({ place }) => (place ? nameOf(place) : t`Lieu inconnu`),
          total: t`Total`,
        },
        {
          title: t`Pays`,
          cell: ({ place }) => place?.country && countryName(place.country),
        },
        { title: t`Position`, cell: ({ place }) => place && precisionLabel(place.precision) },
        {
          title: t`Coopérations`,
          cell: ({ place }) => place && <References of={place.cooperations} />,
        },
        {
          title: t`Institutions`,
          cell: ({ total }) => formatNumber(total),
          number: true,
          total: formatNumber(data.total),
        },
      ]}
    />
  )
}
