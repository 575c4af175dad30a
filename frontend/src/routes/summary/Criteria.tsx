import { i18n } from '@lingui/core'
import { t } from '@lingui/core/macro'
import { useId } from 'react'
import { type SummarySearch, summaryAddress } from '../../api/summary'
import type { Pole, Programme } from '../../api/types'
import { localized } from '../../i18n/localized'
import { YearBounds } from '../../ui/chart/YearBounds'
import arrangement from '../../ui/list/Arrangement.module.css'
import { CopyLink } from '../../ui/list/CopyLink'
import tool from '../../ui/list/Tool.module.css'
import { useChangeView } from '../../ui/list/View'
import { PrintButton } from '../../ui/PrintButton'
import styles from './Criteria.module.css'

type Props = { search: SummarySearch; poles: Pole[]; programmes: Programme[] }

/** The first year of which the network's documents tell. */
const founded = 2003

/** Which years, and of what; all of it is in the address. And the ways to take the summary away. */
export function Criteria({ search, poles, programmes }: Props) {
  const years = Array.from({ length: new Date().getFullYear() - founded + 1 }, (_, index) =>
    String(founded + index),
  )
  return (
    <div className={styles.criteria}>
      <div className={styles.choices}>
        <YearBounds from={search.from} to={search.to} years={years} />
        <Choice name="pole" label={t`Pôle`} value={search.pole} options={poles} />
        <Choice
          name="programme"
          label={t`Programme`}
          value={search.programme}
          options={programmes}
        />
      </div>
      <div className={styles.tools}>
        <a className={tool.tool} href={summaryAddress(search, 'pdf', i18n.locale)}>
          {t`Document PDF`}
        </a>
        <a
          className={tool.tool}
          href={summaryAddress(search, 'csv', i18n.locale)}
          download="clara-summary.csv"
        >
          CSV
        </a>
        <PrintButton />
        <CopyLink />
      </div>
    </div>
  )
}

type ChoiceProps = {
  name: string
  label: string
  value: string | undefined
  options: Pick<Pole | Programme, 'id' | 'name'>[]
}

function Choice({ name, label, value = '', options }: ChoiceProps) {
  const id = useId()
  const change = useChangeView()
  return (
    <p className={styles.choice}>
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        className={arrangement.select}
        value={value}
        onChange={({ target: { value: chosen } }) => {
          void change(({ [name]: _before, ...view }) => ({
            ...view,
            ...(chosen && { [name]: chosen }),
          }))
        }}
      >
        <option value="">{t`Tous`}</option>
        {options.map((option) => (
          <option key={option.id} value={option.id}>
            {localized(option.name)}
          </option>
        ))}
      </select>
    </p>
  )
}
