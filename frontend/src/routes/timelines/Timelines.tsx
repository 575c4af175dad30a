import { t } from '@lingui/core/macro'
import {
  type TimelinesChart,
  timelinesPath,
  type TimelinesSearch,
  whoseOf,
} from '../../api/timelines'
import { ChartFrame } from '../../ui/chart/ChartFrame'
import { Lanes } from '../../ui/chart/Lanes'
import { LanesLegend } from '../../ui/chart/LanesLegend'
import { lanesOf, tonesOf } from './lanes'
import { Undated } from './Undated'
import { TimelineTable } from './TimelineTable'
import { notesOf, sentence } from './words'

type Props = { search: TimelinesSearch; data: TimelinesChart }

/** How cooperations or projects went on: on its page and within other sites. */
export function Timelines({ search, data }: Props) {
  const title = sentence(whoseOf(search), data)
  const lanes = lanesOf(data)
  return (
    <ChartFrame
      name="timelines"
      title={title}
      path={timelinesPath(search)}
      data={data}
      legend={!search.view && <LanesLegend lanes={lanes} tones={tonesOf(data)} />}
      note={
        <>
          {notesOf(data)}
          <Undated of={data} />
        </>
      }
      table={<TimelineTable data={data} caption={title} />}
    >
      {lanes.length > 0 && <Lanes lanes={lanes} label={t`Un fil par notice, année par année`} />}
    </ChartFrame>
  )
}
