import { t } from '@lingui/core/macro'
import { useEffect, useRef } from 'react'
import type { Kind } from '../../api/types'
import { ConflictScreen } from '../conflict/ConflictScreen'
import { FaultSummary } from '../forms/FaultSummary'
import { Fields } from '../forms/Fields'
import styles from '../forms/Fields.module.css'
import { FieldsIndex } from '../forms/FieldsIndex'
import { FormContext } from '../forms/FormContext'
import { inputs } from '../forms/inputs'
import { Notice } from '../ui/Notice'
import { Trouble } from '../ui/Trouble'
import { EditorActions } from './EditorActions'
import type { Opened } from './opening'
import { useEditor } from './useEditor'
import { useLeaving } from './useLeaving'

type Props = { kind: Kind; opened: Opened }

/** The form of one record, with what is done with it: kept as a draft, looked at, published. */
export function Editor({ kind, opened }: Props) {
  const shape = inputs[kind]
  const editor = useEditor(kind, opened)
  const { conflict, faults, placed, state, stops } = editor
  const heading = useRef<HTMLHeadingElement>(null)
  useLeaving(editor.dirty)
  useEffect(() => {
    if (stops) heading.current?.focus()
  }, [stops])
  if (conflict)
    return (
      <ConflictScreen
        shape={shape}
        base={editor.base}
        mine={state}
        theirs={conflict.theirs}
        onKeep={(merged) => void editor.settle(merged)}
        onBack={editor.goBack}
      />
    )
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
      }}
    >
      <Notice>{editor.notice}</Notice>
      {editor.gone && (
        <p>{t`Ce que vous modifiez n’existe plus sous cette forme : quelqu’un l’a retiré ou publié entre-temps. Votre saisie est là ; vous pouvez l’enregistrer comme nouveau brouillon.`}</p>
      )}
      <FaultSummary faults={faults} heading={heading} />
      <FormContext value={{ kind, set: editor.set, faults: placed, named: !opened.fresh }}>
        <div className={styles.columns}>
          <div className={styles.form}>
            <Fields of={shape} value={state} pointer="" path="" />
            <Trouble error={editor.error} />
            <EditorActions editor={editor} />
          </div>
          <FieldsIndex of={shape} />
        </div>
      </FormContext>
    </form>
  )
}
