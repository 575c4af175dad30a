import { t } from '@lingui/core/macro'
import { useSearch } from '@tanstack/react-router'
import { type ReactNode, useEffect, useId, useRef } from 'react'
import type { Chart, ChartView } from '../../api/charts'
import { useEmbedded } from '../embedding'
import { useArrived } from '../useArrived'
import styles from './ChartFrame.module.css'
import { TitleLevel } from './ChartHeading'
import { ChartTools } from './ChartTools'
import { SourceLine } from './SourceLine'
import { Views } from './Views'

/** Another form of a picture that says the same. */
export type Twin = {
  /** Its name in the address, `?view=list`, which the route's search must let through (`viewOf`). */
  view: string
  label: string
  content: ReactNode
}

type Props = {
  /** The chart's name in addresses, which downloads are named after: `funding`. */
  name: string
  /** What the picture says: a sentence made from its data, with the numbers in it. */
  title: string
  /** Where the data is in the API, with all that narrows it: `/charts/funding?year=2015` (`chartPath`). */
  path: string
  /** The API's answer: its sources and revision are told below the picture. */
  data: Chart
  /** The table with the same numbers: a `ChartTable` on the array that the picture is drawn from. */
  table: ReactNode
  /** Twins beside the table, between it and the picture. */
  twins?: Twin[]
  /** What has to be known to read the picture rightly: what is left out, unknown or rounded. */
  note?: ReactNode
  /**
   * The legend, where the picture needs one. It stays when the picture gives way to a twin. Of a list
   * marked `data-legend`, each item, an `<svg>` and its words, is put into the image, too.
   */
  legend?: ReactNode
  /** Whether the picture is one `<svg>` and can be had as an image; most are. */
  drawn?: boolean
  /** The level of the title on its page; alone within another site it is the first in any case. */
  level?: 1 | 2
  /**
   * The picture. Its first `<svg>` is what is downloaded, with all that it shows at that moment but
   * the elements marked `data-aside`, which only serve hands. Headings in it, and in twins, are
   * `ChartHeading`s.
   */
  children: ReactNode
}

/**
 * What surrounds any picture of the network: the sentence that it shows, its twins in words and
 * numbers, its data, its image, its address, its sources and its date.
 */
export function ChartFrame(props: Props) {
  const { name, title, path, data, table, twins = [], note, legend, children } = props
  const { drawn = true, level = 2 } = props
  const id = useId()
  const picture = useRef<HTMLDivElement>(null)
  const embedded = useEmbedded()
  const { view }: ChartView = useSearch({ strict: false })
  const own = embedded ? 1 : level
  const Title = own === 1 ? 'h1' : 'h2'
  const all = [...twins, { view: 'table', label: t`Tableau`, content: table }]
  const twin = all.find((one) => one.view === view)
  const arrived = useArrived()
  // Elsewhere the page itself names the document.
  useEffect(() => {
    if (embedded) document.title = `${title} · CLARA`
  }, [embedded, title])
  return (
    <section className={styles.chart} aria-labelledby={id}>
      <Title id={id} className={styles.title} tabIndex={-1}>
        {title}
      </Title>
      <Views twins={all} shown={twin?.view} />
      {arrived ? (
        <>
          <TitleLevel value={own}>
            {legend}
            {twin ? (
              twin.content
            ) : (
              <div ref={picture} className={styles.picture}>
                {children}
              </div>
            )}
            {note && <div className={styles.note}>{note}</div>}
          </TitleLevel>
          <ChartTools
            name={name}
            title={title}
            path={path}
            data={data}
            picture={drawn && !twin ? picture : undefined}
          />
          <SourceLine of={data} />
        </>
      ) : (
        <div className={styles.room} />
      )}
    </section>
  )
}
