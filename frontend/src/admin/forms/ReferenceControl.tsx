import type { Kind } from '../../api/types'
import { useForm } from './FormContext'
import { Frame, type FrameProps, useDescription } from './Frame'
import { ReferencePicker } from './ReferencePicker'
import type { Referred } from './state'

/** The record that something refers to, found by its name. */
export function ReferenceControl({
  value,
  to,
  ...frame
}: FrameProps & { value: Referred | null; to: Kind }) {
  const { set } = useForm()
  const { 'aria-describedby': describedBy, 'aria-invalid': invalid } = useDescription(
    frame.pointer,
    frame.help,
  )
  return (
    <Frame {...frame}>
      <ReferencePicker
        id={frame.pointer}
        label={frame.label}
        to={to}
        value={value}
        describedBy={describedBy}
        invalid={invalid}
        onChange={(next) => {
          set(frame.pointer, next)
        }}
      />
    </Frame>
  )
}
