import { t } from '@lingui/core/macro'
import { useForm } from './FormContext'
import { Frame, type FrameProps, useDescription } from './Frame'
import styles from './inputs.module.css'

export type Choice = { value: string; words: string }

/** One of a closed list. */
export function ChoiceControl({
  value,
  choices,
  ...frame
}: FrameProps & { value: string; choices: Choice[] }) {
  const { set } = useForm()
  const known = choices.some((choice) => choice.value === value)
  return (
    <Frame {...frame}>
      <select
        {...useDescription(frame.pointer, frame.help)}
        id={frame.pointer}
        className={`${styles.input} ${styles.short}`}
        required={frame.required}
        value={value}
        onChange={(event) => {
          set(frame.pointer, event.target.value)
        }}
      >
        <option value="">{frame.required ? t`Choisir…` : '—'}</option>
        {value && !known && <option>{value}</option>}
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.words}
          </option>
        ))}
      </select>
    </Frame>
  )
}
