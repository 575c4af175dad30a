import { t } from '@lingui/core/macro'
import { useState } from 'react'
import { flushSync } from 'react-dom'
import {
  Button,
  ComboBox,
  Input,
  ListBox,
  ListBoxItem,
  Popover,
} from 'react-aria-components/ComboBox'
import type { Kind } from '../../api/types'
import { kindName } from '../../i18n/labels'
import { localized } from '../../i18n/localized'
import inputs from './inputs.module.css'
import styles from './ReferencePicker.module.css'
import type { Referred } from './state'
import { useLabel } from './useLabel'
import { useRecords } from './useRecords'

type Props = {
  id: string
  /** What is chosen, for screen readers. */
  label: string
  to: Kind
  value: Referred | null
  describedBy?: string | undefined
  invalid?: boolean | undefined
  onChange: (next: Referred | null) => void
}

/** A field that finds records of a kind as one types; opened without typing it offers the first of them. */
export function ReferencePicker({ id, label, to, value, describedBy, invalid, onChange }: Props) {
  // Nothing is typed: the field shows what is chosen.
  const [typed, setTyped] = useState<string>()
  const [active, setActive] = useState(false)
  const shown = useLabel(to, value)
  const { records, busy } = useRecords(to, typed ?? '', active)
  const items = value && typed === undefined ? withChosen(records, value, shown) : records
  const put = (next: Referred | null) => {
    flushSync(() => {
      setTyped(undefined)
      onChange(next)
    })
    document.getElementById(id)?.focus()
  }
  return (
    <div className={styles.picker}>
      <ComboBox
        // A new one for another choice: the list of the one before would open over it.
        key={value?.id ?? ''}
        className={styles.box ?? ''}
        aria-label={label}
        aria-describedby={describedBy}
        isInvalid={invalid ?? false}
        items={items}
        inputValue={typed ?? shown}
        value={value?.id ?? null}
        allowsEmptyCollection
        onInputChange={setTyped}
        onFocusChange={(focused) => {
          setActive(focused)
          if (!focused) setTyped(undefined)
        }}
        onChange={(key) => {
          const chosen = items.find((item) => item.id === key)
          if (chosen) put({ id: chosen.id, label: chosen.label })
        }}
      >
        <Input
          id={id}
          className={`${inputs.input} ${styles.input}`}
          placeholder={t`Taper un nom`}
        />
        <Button className={styles.open ?? ''} aria-label={t`Ouvrir la liste`}>
          <svg width="14" height="14" viewBox="0 0 14 14" fill="none" aria-hidden>
            <path d="m2 5 5 5 5-5" stroke="currentColor" strokeWidth="2" />
          </svg>
        </Button>
        <Popover className={styles.popover ?? ''}>
          <ListBox
            className={styles.list ?? ''}
            renderEmptyState={() => (
              <p className={styles.empty}>{busy ? t`Recherche…` : t`Aucune notice de ce nom.`}</p>
            )}
          >
            {(item: Named) => (
              <ListBoxItem
                id={item.id}
                textValue={localized(item.label)}
                className={styles.item ?? ''}
              >
                {localized(item.label)}
              </ListBoxItem>
            )}
          </ListBox>
        </Popover>
      </ComboBox>
      {value && (
        <button
          type="button"
          className={styles.clear}
          aria-label={t`Vider : ${label}`}
          title={kindName(to)}
          onClick={() => {
            put(null)
          }}
        >
          <span aria-hidden>×</span>
        </button>
      )}
    </div>
  )
}

type Named = Required<Referred>

/** The library empties the field of a choice that is not among its items. */
function withChosen(records: Named[], { id }: Referred, label: string): Named[] {
  if (records.some((record) => record.id === id)) return records
  return [{ id, label: { fr: label, en: label } }, ...records]
}
