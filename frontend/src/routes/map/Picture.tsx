import { t } from '@lingui/core/macro'
import { useSuspenseQuery } from '@tanstack/react-query'
import { geoPath } from 'd3-geo'
import { useMemo, useRef } from 'react'
import type { Area, MapPlace } from '../../api/map'
import { useWidth } from '../../ui/chart/useWidth'
import { arcsOf } from './arcs'
import { regionDrawn, worldDrawn } from './geography'
import { outlinesQuery } from './outlines'
import { labelled, marksOf } from './marks'
import styles from './Picture.module.css'
import { PlaceLink } from './PlaceLink'
import { pointOf } from './points'
import { markLines } from './words'

type Props = { area: Area; places: MapPlace[]; looked: string | undefined }

/** The places on the outlines of the area; abroad, with the ways that lead there. */
export function Picture({ area, places, looked }: Props) {
  const frame = useRef<HTMLDivElement>(null)
  const width = useWidth(frame, 720)
  const { data: outlines } = useSuspenseQuery(outlinesQuery(area))
  const drawn = useMemo(
    () => layout(area, places, outlines, width),
    [area, places, outlines, width],
  )
  return (
    <div ref={frame} className={styles.frame}>
      <svg
        viewBox={`0 0 ${width} ${drawn.height}`}
        className={styles.map}
        role="group"
        aria-label={t`Les lieux, de celui qui réunit le plus d’institutions à celui qui en réunit le moins`}
      >
        {drawn.areas.map(({ id, path, name }) => (
          <path key={id} d={path} className={styles.area}>
            {name && <title>{name}</title>}
          </path>
        ))}
        {drawn.arcs.map(({ place, path }) => (
          <path
            key={place.id}
            d={path}
            className={styles.arc}
            data-cooperation={place.cooperations.length > 0}
            data-looked={place.id === looked}
          />
        ))}
        {drawn.marks.map((mark) => (
          <PlaceLink key={mark.places[0]?.id} mark={mark} area={area} looked={looked} />
        ))}
      </svg>
    </div>
  )
}

type Outlines = Parameters<typeof regionDrawn>[0] & {
  features: { id?: string | number; properties: { name?: string } }[]
}

function layout(area: Area, places: MapPlace[], outlines: Outlines, width: number) {
  const arcs = area === 'world' ? arcsOf(places) : []
  const { projection, height } =
    area === 'world'
      ? worldDrawn(
          arcs.map(({ line }) => line),
          width,
        )
      : regionDrawn(outlines, width)
  const draw = geoPath(
    projection.clipExtent([
      [-1, -1],
      [width + 1, height + 1],
    ]),
  )
  const located = places.flatMap((place) => {
    const [x, y] = projection(pointOf(place)) ?? []
    const seen = x !== undefined && y !== undefined && x > 0 && x < width && y > 0 && y < height
    return seen ? [{ place, x, y }] : []
  })
  const size = { width, height }
  return {
    height,
    areas: outlines.features.map((shape, index) => ({
      id: shape.id ?? index,
      name: shape.properties.name,
      path: draw(shape as never) ?? '',
    })),
    arcs: arcs.map(({ place, line }) => ({
      place,
      path: draw({ type: 'LineString', coordinates: line }) ?? '',
    })),
    marks: labelled(marksOf(located, unitOf(area, width), 16), size, markLines),
  }
}

/** The radius of the mark of one institution: the world has less room for them. */
const unitOf = (area: Area, width: number) => (area === 'world' || width < 480 ? 3.5 : 6)
