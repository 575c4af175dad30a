import { t } from '@lingui/core/macro'
import { calendarAddress, type CalendarSearch } from '../../api/calendar'
import tool from '../../ui/list/Tool.module.css'

/** The dates of the view, for one's own calendar. */
export const Take = ({ search }: { search: CalendarSearch }) => (
  <a className={tool.tool} href={calendarAddress(search)} download="clara.ics">
    {t`Ajouter à mon agenda`}
  </a>
)
