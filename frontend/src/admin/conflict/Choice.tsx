import { createContext, type ReactNode, use, useId } from 'react'
import styles from './ConflictScreen.module.css'
import type { Side } from './merge'

type Group = { name: string; value: Side; onChange: (side: Side) => void }
const GroupContext = createContext<Group | null>(null)

type GroupProps = {
  label: string
  note: string | null
  value: Side
  onChange: (side: Side) => void
  children: ReactNode
}

/** The two versions of one field. */
export function RadioGroup({ label, note, value, onChange, children }: GroupProps) {
  const name = useId()
  return (
    <fieldset className={styles.field}>
      <legend>
        {label} {note && <span className={styles.note}>{note}</span>}
      </legend>
      <GroupContext value={{ name, value, onChange }}>
        <div className={styles.sides}>{children}</div>
      </GroupContext>
    </fieldset>
  )
}

export function Radio({
  value,
  title,
  children,
}: {
  value: Side
  title: string
  children: ReactNode
}) {
  const group = use(GroupContext)
  return (
    <label className={styles.side}>
      <span className={styles.choice}>
        <input
          type="radio"
          name={group?.name}
          checked={group?.value === value}
          onChange={() => group?.onChange(value)}
        />
        {title}
      </span>
      {children}
    </label>
  )
}
