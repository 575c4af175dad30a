import { t } from '@lingui/core/macro'
import { useNavigate } from '@tanstack/react-router'
import { type ComponentProps, useId } from 'react'
import { type SummarySearch, summarySearch } from '../../api/summary'
import type { Pole, Programme } from '../../api/types'
import { localized } from '../../i18n/localized'
import buttons from '../../ui/buttons.module.css'
import styles from './SummaryForm.module.css'

type Props = { search: SummarySearch; poles: Pole[]; programmes: Programme[] }

/** Which years, and whose. */
export function SummaryForm({ search, poles, programmes }: Props) {
  const navigate = useNavigate()
  return (
    <form
      className={styles.form}
      aria-label={t`De quoi est ce bilan`}
      onSubmit={(event) => {
        event.preventDefault()
        const given = Object.fromEntries(new FormData(event.currentTarget))
        void navigate({ to: '/summary', search: summarySearch(given) })
      }}
    >
      <Year name="from" label={t`De l’année`} defaultValue={search.from} />
      <Year name="to" label={t`À l’année`} defaultValue={search.to} />
      <Choice name="pole" label={t`Pôle`} value={search.pole} of={poles} />
      <Choice name="programme" label={t`Programme`} value={search.programme} of={programmes} />
      <button type="submit" className={buttons.button}>{t`Afficher`}</button>
    </form>
  )
}

function Year({ label, ...input }: { label: string } & ComponentProps<'input'>) {
  const id = useId()
  return (
    <p className={styles.field}>
      <label htmlFor={id}>{label}</label>
      <input id={id} type="number" min="1900" max="2100" {...input} />
    </p>
  )
}

type ChoiceProps = { name: string; label: string; value?: string | undefined } & {
  of: Pick<Programme, 'id' | 'name'>[]
}

function Choice({ name, label, value = '', of }: ChoiceProps) {
  const id = useId()
  return (
    <p className={styles.field}>
      <label htmlFor={id}>{label}</label>
      <select id={id} name={name} defaultValue={value}>
        <option value="">{t`Tous`}</option>
        {of.map((one) => (
          <option key={one.id} value={one.id}>
            {localized(one.name)}
          </option>
        ))}
      </select>
    </p>
  )
}
