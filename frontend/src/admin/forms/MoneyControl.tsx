import { t } from '@lingui/core/macro'
import { useForm } from './FormContext'
import { Faults, type FrameProps, GroupFrame, useDescription } from './Frame'
import styles from './inputs.module.css'
import type { Amount } from './state'

const usual = ['EUR', 'CAD', 'CHF', 'CNY', 'GBP', 'USD']

/** An amount of money and its currency. */
export function MoneyControl({ value, ...frame }: FrameProps & { value: Amount }) {
  const { set } = useForm()
  const amount = useDescription(`${frame.pointer}/value`, '')
  const currency = useDescription(`${frame.pointer}/currency`, '')
  return (
    <GroupFrame {...frame}>
      <div className={styles.row}>
        <label className={styles.part}>
          {t`Somme`}
          <input
            {...amount}
            id={`${frame.pointer}/value`}
            className={`${styles.input} ${styles.number}`}
            inputMode="decimal"
            autoComplete="off"
            value={value.value}
            onChange={(event) => {
              set(`${frame.pointer}/value`, event.target.value)
            }}
          />
        </label>
        <label className={styles.part}>
          {t`Devise`}
          <select
            {...currency}
            id={`${frame.pointer}/currency`}
            className={`${styles.input} ${styles.currency}`}
            value={value.currency}
            onChange={(event) => {
              set(`${frame.pointer}/currency`, event.target.value)
            }}
          >
            {[...new Set([...usual, value.currency])].map((code) => (
              <option key={code}>{code}</option>
            ))}
          </select>
        </label>
      </div>
      <Faults of={`${frame.pointer}/value`} />
      <Faults of={`${frame.pointer}/currency`} />
    </GroupFrame>
  )
}
