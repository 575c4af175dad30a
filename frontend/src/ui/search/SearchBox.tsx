import { plural, t } from '@lingui/core/macro'
import { useNavigate } from '@tanstack/react-router'
import { type KeyboardEvent, type Ref, type SubmitEvent, useId, useState } from 'react'
import { longest } from '../../api/search'
import type { Kind, Reference, Suggestion } from '../../api/types'
import { recordPage } from '../recordPage'
import { Glass } from './Glass'
import styles from './SearchBox.module.css'
import { keyOf, Suggestions } from './Suggestions'
import { useSuggestions } from './useSuggestions'

type Props = {
  label: string
  /** The kind of record that is searched; all of them where none is named. */
  kind?: Kind
  /** What is searched now. */
  value: string
  onSearch: (q: string) => void
  /** What is done with a record that is chosen; its page is opened where nothing else is said. */
  onChoose?: (record: Reference) => void
  input?: Ref<HTMLInputElement>
  shortcut?: string
}

/**
 * A field that suggests records as one types and searches on Enter: the combobox of the ARIA
 * practices. The library's own keeps Enter for its open list, hides the rest of the page from screen
 * readers meanwhile and would weigh tens of kilobytes on every page.
 */
export function SearchBox({ label, kind, value, onSearch, onChoose, input, shortcut }: Props) {
  const id = useId()
  const navigate = useNavigate()
  const [typed, setTyped] = useState(value)
  const [shown, setShown] = useState(value)
  const [open, setOpen] = useState(false)
  const [active, setActive] = useState<string>()
  // The address may say something else than before: by its pills, by Back.
  if (shown !== value) {
    setShown(value)
    setTyped(value)
  }
  const items = useSuggestions(typed, kind, open)
  const expanded = items.length > 0
  const at = items.findIndex((item) => keyOf(item) === active)

  const close = () => {
    setOpen(false)
    setActive(undefined)
  }
  const choose = ({ record }: Suggestion) => {
    close()
    setTyped(value)
    if (onChoose) onChoose(record)
    else void navigate(recordPage(record))
  }
  const move = (step: number) => {
    setOpen(true)
    // Between the last and the first there is the field itself.
    const places = items.length + 1
    const next = items[((at + 1 + step + places) % places) - 1]
    setActive(next && keyOf(next))
  }
  const press = (event: KeyboardEvent) => {
    const chosen = items[at]
    if (event.nativeEvent.isComposing) return
    if (event.key === 'ArrowDown') move(1)
    else if (event.key === 'ArrowUp') move(-1)
    else if (event.key === 'Escape' && expanded) close()
    else if (event.key === 'Enter' && chosen) choose(chosen)
    else return
    event.preventDefault()
  }
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    const [first] = items
    if (onChoose && first) {
      choose(first)
      return
    }
    close()
    onSearch(typed.trim())
    // The keyboard of a touch screen would cover what is found.
    if (window.matchMedia('(pointer: coarse)').matches)
      event.currentTarget.querySelector('input')?.blur()
  }
  return (
    <form role="search" aria-label={label} className={styles.box} onSubmit={submit} onBlur={close}>
      <input
        ref={input}
        type="text"
        className={styles.input}
        aria-label={label}
        aria-keyshortcuts={shortcut}
        placeholder={label}
        maxLength={longest}
        autoComplete="off"
        enterKeyHint="search"
        role="combobox"
        aria-autocomplete="list"
        aria-expanded={expanded}
        aria-controls={expanded ? id : undefined}
        aria-activedescendant={active && at >= 0 ? id + active : undefined}
        value={typed}
        onChange={(event) => {
          setTyped(event.target.value)
          setOpen(true)
          setActive(undefined)
        }}
        onKeyDown={press}
      />
      <button type="submit" className={styles.submit} aria-label={t`Lancer la recherche`}>
        <Glass />
      </button>
      {expanded && (
        <Suggestions id={id} items={items} active={active} named={!kind} onChoose={choose} />
      )}
      <span className={styles.spoken} aria-live="polite">
        {expanded && plural(items.length, { one: '# suggestion', other: '# suggestions' })}
      </span>
    </form>
  )
}
