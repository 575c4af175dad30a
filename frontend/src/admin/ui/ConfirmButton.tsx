import { i18n } from '@lingui/core'
import { t } from '@lingui/core/macro'
import { type ReactNode, useId, useRef, useState } from 'react'
import { I18nProvider } from 'react-aria-components/I18nProvider'
import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components/Modal'
import inputs from '../forms/inputs.module.css'
import actions from './actions.module.css'
import styles from './ConfirmButton.module.css'

type Props = {
  /** What the button does; the dialog is headed with it, too. */
  label: string
  /** What will come of it. */
  children: ReactNode
  /** Whether it takes something away. */
  grave?: boolean
  /** What has to be typed first, for what cannot be undone. */
  typed?: string
  disabled?: boolean
  onConfirm: () => void
}

/** A button that asks once more. */
export function ConfirmButton({
  label,
  children,
  grave = false,
  typed,
  disabled = false,
  onConfirm,
}: Props) {
  const button = useRef<HTMLButtonElement>(null)
  const [open, setOpen] = useState(false)
  const close = () => {
    setOpen(false)
    button.current?.focus()
  }
  return (
    <>
      <button
        ref={button}
        type="button"
        className={grave ? actions.grave : actions.second}
        disabled={disabled}
        onClick={() => {
          setOpen(true)
        }}
      >
        {label}
      </button>
      <I18nProvider locale={i18n.locale}>
        <ModalOverlay className={styles.overlay ?? ''} isOpen={open} onOpenChange={setOpen}>
          <Modal className={styles.modal ?? ''}>
            <Dialog role="alertdialog" className={styles.dialog ?? ''}>
              <Heading slot="title">{label}</Heading>
              <div className={styles.words}>{children}</div>
              <Answer
                label={label}
                grave={grave}
                typed={typed}
                onCancel={close}
                onConfirm={() => {
                  close()
                  onConfirm()
                }}
              />
            </Dialog>
          </Modal>
        </ModalOverlay>
      </I18nProvider>
    </>
  )
}

type AnswerProps = Pick<Props, 'label' | 'grave' | 'onConfirm'> & {
  typed: string | undefined
  onCancel: () => void
}

function Answer({ label, grave, typed, onCancel, onConfirm }: AnswerProps) {
  const id = useId()
  const [words, setWords] = useState('')
  return (
    <form
      className={styles.answer}
      onSubmit={(event) => {
        event.preventDefault()
        onConfirm()
      }}
    >
      {typed && (
        <p className={styles.typed}>
          <label htmlFor={id}>{t`Pour confirmer, tapez « ${typed} »`}</label>
          <input
            id={id}
            className={inputs.input}
            autoComplete="off"
            value={words}
            onChange={(event) => {
              setWords(event.target.value)
            }}
          />
        </p>
      )}
      <div className={actions.actions}>
        <button
          type="submit"
          className={grave ? actions.grave : actions.primary}
          disabled={typed !== undefined && words.trim() !== typed}
        >
          {label}
        </button>
        <button type="button" className={actions.second} onClick={onCancel}>
          {t`Annuler`}
        </button>
      </div>
    </form>
  )
}
