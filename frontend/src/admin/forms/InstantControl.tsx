import { instantInParis, parisTime } from './dates'
import { useForm } from './FormContext'
import { Frame, type FrameProps, useDescription } from './Frame'
import styles from './inputs.module.css'

/** A moment, by the clocks of Paris. */
export function InstantControl({ value, ...frame }: FrameProps & { value: string }) {
  const { set } = useForm()
  const shown = parisTime(value)
  return (
    <Frame {...frame}>
      <input
        {...useDescription(frame.pointer, frame.help)}
        id={frame.pointer}
        type="datetime-local"
        className={`${styles.input} ${styles.short}`}
        // The browser asks for seconds where there are some, and spares them else.
        step={shown.length > 'YYYY-MM-DDThh:mm'.length ? 1 : 60}
        required={frame.required}
        value={shown}
        onChange={(event) => {
          set(frame.pointer, instantInParis(event.target.value))
        }}
      />
    </Frame>
  )
}
