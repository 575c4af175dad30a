import { t } from '@lingui/core/macro'
import type { ReactNode } from 'react'
import { useForm } from './FormContext'
import styles from './Frame.module.css'

export type FrameProps = {
  pointer: string
  label: string
  help: string
  required: boolean
  /** Whether the label is for screen readers only, because what is around the control says it. */
  quiet?: boolean
}

const helpId = (pointer: string) => `${pointer}:help`
const faultId = (pointer: string) => `${pointer}:fault`

/** What belongs on the inputs of a control, so that its help and its faults are read with it. */
export function useDescription(pointer: string, help: string) {
  const invalid = useForm().faults.has(pointer)
  const ids = [help && helpId(pointer), invalid && faultId(pointer)].filter(Boolean).join(' ')
  return { 'aria-describedby': ids || undefined, 'aria-invalid': invalid || undefined }
}

/** The label, the help and the faults around one input. */
export const Frame = ({ children, ...frame }: FrameProps & { children: ReactNode }) => (
  <div className={styles.frame}>
    <label htmlFor={frame.pointer} className={styles.label} data-quiet={frame.quiet}>
      <LabelWords {...frame} />
    </label>
    <Help {...frame} />
    {children}
    <Faults of={frame.pointer} />
  </div>
)

/** The same around several inputs. */
export function GroupFrame({ children, ...frame }: FrameProps & { children: ReactNode }) {
  const { 'aria-describedby': described } = useDescription(frame.pointer, frame.help)
  return (
    <fieldset id={frame.pointer} className={styles.frame} aria-describedby={described}>
      <legend className={styles.label} data-quiet={frame.quiet}>
        <LabelWords {...frame} />
      </legend>
      <Help {...frame} />
      {children}
      <Faults of={frame.pointer} />
    </fieldset>
  )
}

const LabelWords = ({ label, required }: Pick<FrameProps, 'label' | 'required'>) => (
  <>
    {label} {required && <span className={styles.required}>{t`(obligatoire)`}</span>}
  </>
)

const Help = ({ pointer, help }: Pick<FrameProps, 'pointer' | 'help'>) =>
  help && (
    <p id={helpId(pointer)} className={styles.help}>
      {help}
    </p>
  )

export function Faults({ of }: { of: string }) {
  const faults = useForm().faults.get(of)
  if (!faults) return null
  return (
    <div id={faultId(of)} className={styles.faults}>
      {faults.map((fault) => (
        <p key={fault}>{fault}</p>
      ))}
    </div>
  )
}
