import { useForm } from './FormContext'
import { Frame, type FrameProps, useDescription } from './Frame'
import styles from './inputs.module.css'

type Props = FrameProps & {
  value: string
  type: 'text' | 'address' | 'slug' | 'number'
  /** For what is given for life. */
  fixed?: boolean
}

const modes = { text: 'text', address: 'url', slug: 'text', number: 'decimal' } as const
const widths = { text: '', address: '', slug: styles.short, number: styles.number }

/** A line of text, or a number as people type it. */
export function TextControl({ value, type, fixed = false, ...frame }: Props) {
  const { set } = useForm()
  return (
    <Frame {...frame}>
      <input
        {...useDescription(frame.pointer, frame.help)}
        id={frame.pointer}
        className={`${styles.input} ${widths[type]}`}
        inputMode={modes[type]}
        autoComplete="off"
        spellCheck={type === 'text'}
        required={frame.required}
        readOnly={fixed}
        value={value}
        onChange={(event) => {
          set(frame.pointer, event.target.value)
        }}
      />
    </Frame>
  )
}
