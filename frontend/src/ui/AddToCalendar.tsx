import { t } from '@lingui/core/macro'
import { dateAddress } from '../api/calendar'
import { CalendarIcon } from './icons/icons'
import tool from './list/Tool.module.css'

type Props = { kind: 'calls' | 'events'; id: string }

/** The dates of a call or an event, for one's own calendar. */
export const AddToCalendar = ({ kind, id }: Props) => (
  <a className={tool.tool} href={dateAddress(kind, id)} download={`clara-${id}.ics`}>
    <CalendarIcon /> {t`Ajouter à mon agenda`}
  </a>
)
