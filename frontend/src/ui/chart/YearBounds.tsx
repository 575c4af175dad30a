import { t } from '@lingui/core/macro'
import { useId } from 'react'
import arrangement from '../list/Arrangement.module.css'
import { useChangeView } from '../list/View'
import styles from './YearBounds.module.css'

type Props = { from: string | undefined; to: string | undefined; years: string[] }

/** The first and the last year of the view, each in the address under its own name. */
export function YearBounds({ from, to, years }: Props) {
  const all = [...new Set([...years, from, to])].filter((year) => year !== undefined).sort()
  return (
    <div className={styles.bounds}>
      <Bound
        name="from"
        label={t`À partir de`}
        years={all.filter((year) => !to || year <= to)}
        value={from}
      />
      <Bound
        name="to"
        label={t`Jusqu’à`}
        years={all.filter((year) => !from || year >= from)}
        value={to}
      />
    </div>
  )
}

type BoundProps = { name: string; label: string; years: string[]; value: string | undefined }

function Bound({ name, label, years, value = '' }: BoundProps) {
  const id = useId()
  const change = useChangeView()
  return (
    <p className={styles.bound}>
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        className={arrangement.select}
        value={value}
        onChange={({ target: { value: year } }) => {
          void change(({ [name]: _before, ...view }) => ({
            ...view,
            ...(year && { [name]: year }),
          }))
        }}
      >
        <option value="">{t`Indifférent`}</option>
        {years.map((year) => (
          <option key={year}>{year}</option>
        ))}
      </select>
    </p>
  )
}
