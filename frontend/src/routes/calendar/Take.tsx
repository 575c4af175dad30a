import { t } from '@lingui/core/macro'
import { calendarAddress, type CalendarSearch } from '../../api/calendar'
import { CalendarIcon } from '../../ui/icons/icons'
import { Follow } from '../../ui/list/Follow'
import tool from '../../ui/list/Tool.module.css'
import styles from './CalendarPage.module.css'

/** The dates of the view for one's own calendar, and what changes in it for one's feed reader. */
export function Take({ search }: { search: CalendarSearch }) {
  const { kind = [], programme, status, type } = search
  const has = (one: string) => !kind.length || kind.includes(one)
  return (
    <div className={styles.tools}>
      <a className={tool.tool} href={calendarAddress(search)} download="clara.ics">
        <CalendarIcon /> {t`Ajouter à mon agenda`}
      </a>
      {has('calls') && (
        <Follow kind="calls" search={{ programme, status }}>{t`Suivre ces appels`}</Follow>
      )}
      {has('events') && (
        <Follow kind="events" search={{ programme, type }}>{t`Suivre ces événements`}</Follow>
      )}
    </div>
  )
}
