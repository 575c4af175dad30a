import { plural, t } from '@lingui/core/macro'
import { type CalendarChart, calendarPath, type CalendarSearch } from '../../api/calendar'
import { kindLabel } from '../../i18n/labels'
import { ChartFrame } from '../../ui/chart/ChartFrame'
import { Lanes } from '../../ui/chart/Lanes'
import { LanesLegend } from '../../ui/chart/LanesLegend'
import { References } from '../../ui/References'
import { Agenda } from './Agenda'
import { CalendarTable } from './CalendarTable'
import { stripOf } from './strip'
import { sentence } from './words'

type Props = { search: CalendarSearch; data: CalendarChart }

/** When calls open and close and when events take place: on its page and within other sites. */
export function Calendar({ search, data }: Props) {
  const { entries, total, undated, undatedTotal } = data
  const title = sentence(data)
  const lanes = stripOf(entries)
  const left = total - entries.length
  return (
    <ChartFrame
      name="calendar"
      title={title}
      path={calendarPath(search)}
      data={data}
      legend={
        !search.view && (
          <LanesLegend lanes={lanes} tones={{ 1: kindLabel('events'), 2: kindLabel('calls') }} />
        )
      }
      note={
        <>
          {left > 0 &&
            plural(left, {
              one: '# date de plus n’est pas montrée.',
              other: '# dates de plus ne sont pas montrées.',
            })}
          {undatedTotal > 0 && (
            <details>
              <summary>
                {plural(undatedTotal, {
                  one: '# appel ou événement sans date connue',
                  other: '# appels ou événements sans date connue',
                })}
              </summary>
              <References of={undated} />
            </details>
          )}
        </>
      }
      table={<CalendarTable entries={entries} caption={title} />}
    >
      {lanes.length > 0 && <Lanes lanes={lanes} label={t`Les dates, année par année`} />}
      <Agenda entries={entries} />
    </ChartFrame>
  )
}
