import { plural, t } from '@lingui/core/macro'
import { useState } from 'react'
import { Button } from 'react-aria-components/Button'
import { Disclosure, DisclosurePanel } from 'react-aria-components/Disclosure'
import type { Query } from '../../api/query'
import type { FacetValue } from '../../api/types'
import buttons from '../buttons.module.css'
import { Facet } from './Facet'
import styles from './Facets.module.css'
import { filtersOf, valuesOf } from './view'
import { useWide } from './useWide'

type Props = { search: Query; facets: Record<string, FacetValue[]> }

/** Beside the list where there is room, behind a button where there is not. */
export function Facets({ search, facets }: Props) {
  const wide = useWide()
  const [open, setOpen] = useState(false)
  const names = Object.keys(facets).filter(
    (name) => (name !== wordless && isChoice(facets[name] ?? [])) || valuesOf(search, name).length,
  )
  if (!names.length) return null
  const count = filtersOf(search, names).length
  return (
    <Disclosure
      className={styles.facets ?? ''}
      isExpanded={wide || open}
      onExpandedChange={setOpen}
    >
      {!wide && (
        <Button slot="trigger" className={buttons.button ?? ''}>
          {count
            ? plural(count, { one: 'Filtrer (# filtre)', other: 'Filtrer (# filtres)' })
            : t`Filtrer`}
        </Button>
      )}
      <DisclosurePanel aria-label={t`Filtres`} className={styles.panel ?? ''}>
        {names.map((name) => (
          <Facet key={name} name={name} values={facets[name] ?? []} search={search} />
        ))}
        {!wide && (
          <Button
            className={buttons.button ?? ''}
            onPress={() => {
              setOpen(false)
            }}
          >
            {t`Fermer les filtres`}
          </Button>
        )}
      </DisclosurePanel>
    </Disclosure>
  )
}

/** Its values have no names: it is for links, which say what they lead to. */
const wordless = 'question'

/** One value, which every record has, cannot narrow anything. */
const isChoice = (values: FacetValue[]) =>
  values.filter(({ value, count }) => count || value !== 'not-stated').length > 1
