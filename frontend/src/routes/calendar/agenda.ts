import type { CalendarEntry } from '../../api/calendar'
import { localDay } from '../../ui/chart/spans'

export type Month = { month: string | null; entries: CalendarEntry[] }
export type Year = { year: string; months: Month[] }

export const yearOf = ({ start }: Pick<CalendarEntry, 'start'>) => localDay(start).slice(0, 4)

/** The month an entry is in, where more than its year is known. */
const monthOf = ({ start }: CalendarEntry) =>
  start.length > '2018'.length ? localDay(start).slice(0, 7) : null

/** The newest year first; in it what is known to the year, then month by month as time goes. */
export function agendaOf(entries: CalendarEntry[]): Year[] {
  const years = [...new Set(entries.map(yearOf))].sort().reverse()
  return years.map((year) => {
    const its = entries.filter((entry) => yearOf(entry) === year)
    const months = [...new Set(its.map(monthOf))].sort((one, other) =>
      (one ?? '').localeCompare(other ?? ''),
    )
    return {
      year,
      months: months.map((month) => ({
        month,
        entries: its.filter((entry) => monthOf(entry) === month),
      })),
    }
  })
}
