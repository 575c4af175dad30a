import { i18n } from '@lingui/core'
import { t } from '@lingui/core/macro'
import { dateOf, type DateParts, partsOf } from './dates'
import { useForm } from './FormContext'
import { type FrameProps, GroupFrame, useDescription } from './Frame'
import styles from './inputs.module.css'

/** A date as precise as it is known: a year, a month of it, a day. */
export function DateControl({ value, ...frame }: FrameProps & { value: string }) {
  const { set } = useForm()
  const { 'aria-invalid': invalid } = useDescription(frame.pointer, frame.help)
  const parts = partsOf(value)
  const change = (changed: Partial<DateParts>) => {
    set(frame.pointer, dateOf({ ...parts, ...changed }))
  }
  return (
    <GroupFrame {...frame}>
      <div className={styles.row}>
        <label className={styles.part}>
          {t`Année`}
          <input
            className={`${styles.input} ${styles.year}`}
            inputMode="numeric"
            maxLength={4}
            autoComplete="off"
            aria-invalid={invalid}
            value={parts.year}
            onChange={(event) => {
              change({ year: event.target.value.replace(/\D/g, '') })
            }}
          />
        </label>
        <label className={styles.part}>
          {t`Mois`}
          <select
            className={`${styles.input} ${styles.month}`}
            aria-invalid={invalid}
            value={parts.month}
            onChange={(event) => {
              const month = event.target.value
              change(month ? { month } : { month, day: '' })
            }}
          >
            <option value="">—</option>
            {months.map((month) => (
              <option key={month} value={month}>
                {monthName(month)}
              </option>
            ))}
          </select>
        </label>
        <label className={styles.part}>
          {t`Jour`}
          <select
            className={`${styles.input} ${styles.day}`}
            aria-invalid={invalid}
            disabled={!parts.month}
            value={parts.day}
            onChange={(event) => {
              change({ day: event.target.value })
            }}
          >
            <option value="">—</option>
            {daysOf(parts).map((day) => (
              <option key={day} value={day}>
                {Number(day)}
              </option>
            ))}
          </select>
        </label>
      </div>
    </GroupFrame>
  )
}

const numbers = (count: number) =>
  Array.from({ length: count }, (_, index) => String(index + 1).padStart(2, '0'))

const months = numbers(12)

const monthName = (month: string) =>
  new Intl.DateTimeFormat(i18n.locale, { month: 'long', timeZone: 'UTC' }).format(
    new Date(`2000-${month}`),
  )

const daysOf = ({ year, month }: DateParts) =>
  numbers(new Date(Date.UTC(Number(year || 2000), Number(month || 1), 0)).getUTCDate())
