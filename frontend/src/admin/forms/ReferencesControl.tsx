import { t } from '@lingui/core/macro'
import { flushSync } from 'react-dom'
import type { Kind } from '../../api/types'
import { focusAt } from './focus'
import { useForm } from './FormContext'
import { Faults, type FrameProps, GroupFrame, useDescription } from './Frame'
import { ListTools } from './ListTools'
import { ReferencePicker } from './ReferencePicker'
import styles from './ReferencesControl.module.css'
import type { Referred } from './state'
import { useLabel } from './useLabel'

type Props = FrameProps & { value: (Referred | null)[]; to: Kind }

/** Several records, each found by its name and then listed. */
export function ReferencesControl({ value, to, ...frame }: Props) {
  const { set } = useForm()
  const { pointer, label } = frame
  const { 'aria-invalid': invalid } = useDescription(pointer, '')
  const put = (next: (Referred | null)[]) => {
    set(pointer, next)
  }
  const swap = (index: number, step: number) => {
    const next = [...value]
    ;[next[index], next[index + step]] = [next[index + step] ?? null, next[index] ?? null]
    put(next)
  }
  return (
    <GroupFrame {...frame}>
      {value.length > 0 && (
        <ul className={styles.chosen}>
          {value.map((reference, index) => (
            <Chosen
              key={reference?.id ?? index}
              pointer={`${pointer}/${index}`}
              to={to}
              value={reference}
              first={index === 0}
              last={index === value.length - 1}
              onMove={(step) => {
                swap(index, step)
              }}
              onRemove={() => {
                put(value.filter((_, at) => at !== index))
                focusAt(`${pointer}:add`)
              }}
            />
          ))}
        </ul>
      )}
      <ReferencePicker
        // The list closes by a change of what is chosen, and here nothing stays chosen: a new one each time.
        key={value.length}
        id={`${pointer}:add`}
        label={t`Ajouter : ${label}`}
        to={to}
        value={null}
        invalid={invalid}
        onChange={(chosen) => {
          if (!chosen || value.some((one) => one?.id === chosen.id)) return
          flushSync(() => {
            put([...value, chosen])
          })
          focusAt(`${pointer}:add`)
        }}
      />
    </GroupFrame>
  )
}

type ChosenProps = {
  pointer: string
  to: Kind
  value: Referred | null
  first: boolean
  last: boolean
  onMove: (step: -1 | 1) => void
  onRemove: () => void
}

function Chosen({ pointer, to, value, ...tools }: ChosenProps) {
  const label = useLabel(to, value)
  return (
    <li id={pointer} className={styles.one}>
      <span className={styles.label}>{label}</span>
      <ListTools pointer={pointer} label={label} {...tools} />
      <div className={styles.faults}>
        <Faults of={pointer} />
      </div>
    </li>
  )
}
