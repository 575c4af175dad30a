import { t } from '@lingui/core/macro'
import { startTransition, useOptimistic, useState } from 'react'
import { Button } from 'react-aria-components/Button'
import { CheckboxButton, CheckboxField } from 'react-aria-components/Checkbox'
import { CheckboxGroup, Label } from 'react-aria-components/CheckboxGroup'
import type { Query } from '../../api/query'
import type { FacetValue } from '../../api/types'
import { formatNumber } from '../../i18n/formats'
import { filterLabel, facetValueLabel } from '../../i18n/labels'
import styles from './Facet.module.css'
import { narrowed, valuesOf } from './view'
import { useChangeView } from './View'
import { YearRange } from './YearRange'

/** This many values are shown of a facet that has more than a few beyond them. */
const glance = 6
const few = 3

type Props = { name: string; values: FacetValue[]; search: Query }

export function Facet({ name, values, search }: Props) {
  const change = useChangeView()
  const [all, setAll] = useState(false)
  // The box is ticked at once, the list follows when its answer is there.
  const [chosen, choose] = useOptimistic(valuesOf(search, name))
  const ordered = [...values].sort((one, other) => last(one) - last(other))
  const shown =
    all || values.length <= glance + few
      ? ordered
      : ordered.filter(({ value }, index) => index < glance || chosen.includes(value))
  const count = formatNumber(values.length)
  return (
    <CheckboxGroup
      className={styles.facet ?? ''}
      value={chosen}
      onChange={(next) => {
        startTransition(async () => {
          choose(next)
          await change((now) => narrowed(now, name, next))
        })
      }}
    >
      <Label className={styles.name ?? ''}>{filterLabel(name)}</Label>
      {name === 'year' && <YearRange values={values} search={search} />}
      {shown.map((value) => (
        <CheckboxField
          key={value.value}
          value={value.value}
          isDisabled={!value.count && !chosen.includes(value.value)}
        >
          <CheckboxButton className={styles.value ?? ''}>
            <span className={styles.box} aria-hidden />
            <span className={styles.words}>{facetValueLabel(name, value)}</span>
            <span className={styles.count}>{formatNumber(value.count)}</span>
          </CheckboxButton>
        </CheckboxField>
      ))}
      {shown.length < values.length && (
        <Button
          className={styles.more ?? ''}
          onPress={() => {
            setAll(true)
          }}
        >
          {t`Voir les ${count} valeurs`}
        </Button>
      )}
    </CheckboxGroup>
  )
}

/** « Non communiqué » ends the list, however often it comes. */
const last = ({ value }: FacetValue) => Number(value === 'not-stated')
