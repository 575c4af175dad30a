import { t } from '@lingui/core/macro'
import { useEffect, useRef } from 'react'
import type { Suggestion } from '../../api/types'
import { kindName } from '../../i18n/labels'
import { localized } from '../../i18n/localized'
import { Pieces } from './Pieces'
import styles from './Suggestions.module.css'
import { wordsOf } from './telling'

export const keyOf = ({ record: { kind, id } }: Suggestion) => `${kind}/${id}`

type Props = {
  id: string
  items: Suggestion[]
  active: string | undefined
  /** Whether each says its kind. */
  named: boolean
  onChoose: (item: Suggestion) => void
}

/** The list of a search field, which keeps the focus meanwhile. */
export const Suggestions = ({ id, items, active, named, onChoose }: Props) => (
  <ul id={id} role="listbox" aria-label={t`Suggestions`} className={styles.list}>
    {items.map((item) => (
      <Option
        key={keyOf(item)}
        id={id + keyOf(item)}
        item={item}
        active={active === keyOf(item)}
        named={named}
        onChoose={onChoose}
      />
    ))}
  </ul>
)

type OptionProps = Pick<Props, 'id' | 'named' | 'onChoose'> & { item: Suggestion; active: boolean }

function Option({ id, item, active, named, onChoose }: OptionProps) {
  const option = useRef<HTMLLIElement>(null)
  const label = localized(item.record.label)
  useEffect(() => {
    if (active) option.current?.scrollIntoView({ block: 'nearest' })
  }, [active])
  return (
    <li
      ref={option}
      id={id}
      role="option"
      aria-selected={active}
      className={styles.option}
      // The focus stays in the field.
      onMouseDown={(event) => {
        event.preventDefault()
      }}
      onClick={() => {
        onChoose(item)
      }}
    >
      <span className={styles.name}>
        <Pieces of={item.highlight} />
        {wordsOf(item.highlight) !== label && <span className={styles.label}>{label}</span>}
      </span>
      {named && <span className={styles.kind}>{kindName(item.record.kind)}</span>}
    </li>
  )
}
