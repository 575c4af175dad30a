import { expect, it } from 'vitest'
import type { CalendarEntry } from '../../api/calendar'
import { agendaOf } from './agenda'

const at = (start: string): CalendarEntry => ({
  record: { id: start, kind: 'events', label: { fr: start } },
  ...{ moment: 'event', start, end: null, status: null, programme: null, place: null },
})

it('the newest year comes first; in it, what is known to the year comes before its months', () => {
  const agenda = agendaOf(['2016', '2018-09-28', '2018', '2018-07'].map(at))
  expect(agenda.map(({ year, months }) => [year, months.map(({ month }) => month)])).toEqual([
    ['2018', [null, '2018-07', '2018-09']],
    ['2016', [null]],
  ])
})
