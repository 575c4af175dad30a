import { t } from '@lingui/core/macro'
import { useId } from 'react'
import type { Query } from '../../api/query'
import { formatYears, type Years, yearsOf } from '../../api/years'
import type { FacetValue } from '../../api/types'
import arrangement from './Arrangement.module.css'
import { narrowed, valuesOf } from './view'
import { useChangeView } from './View'
import styles from './YearRange.module.css'

type Props = { values: FacetValue[]; search: Query }

/** The years from one to another, beside the single ones. */
export function YearRange({ values, search }: Props) {
  const change = useChangeView()
  const { from, to } = rangeOf(search)
  const known = values.map(({ value }) => value).filter((value) => /^\d{4}$/.test(value))
  const years = [...new Set([...known, from, to])].filter(Boolean).sort()
  const choose = (next: Partial<Years>) => {
    void change((now) => {
      const range = formatYears({ ...rangeOf(now), ...next })
      return narrowed(now, 'year', range ? [range] : [])
    })
  }
  return (
    <div className={styles.range}>
      <Year
        label={t`À partir de`}
        years={years.filter((year) => !to || year <= to)}
        value={from}
        onChange={(year) => {
          choose({ from: year })
        }}
      />
      <Year
        label={t`Jusqu’à`}
        years={years.filter((year) => year >= from)}
        value={to}
        onChange={(year) => {
          choose({ to: year })
        }}
      />
    </div>
  )
}

const rangeOf = (search: Query) =>
  valuesOf(search, 'year').map(yearsOf).find(Boolean) ?? { from: '', to: '' }

type YearProps = {
  label: string
  years: string[]
  value: string
  onChange: (year: string) => void
}

function Year({ label, years, value, onChange }: YearProps) {
  const id = useId()
  return (
    <p className={styles.year}>
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        className={arrangement.select}
        value={value}
        onChange={(event) => {
          onChange(event.target.value)
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
