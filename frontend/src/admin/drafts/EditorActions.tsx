import { t } from '@lingui/core/macro'
import actions from '../ui/actions.module.css'
import { ConfirmButton } from '../ui/ConfirmButton'
import styles from './EditorActions.module.css'
import type { Editor } from './useEditor'

/** What is done with the form. A published record without a draft can be saved as it stands. */
export function EditorActions({ editor }: { editor: Editor }) {
  const { busy, dirty, tags } = editor
  const direct = tags.record !== null && tags.draft === null
  return (
    <div className={styles.bar}>
      <div className={actions.actions}>
        {direct ? (
          <button
            type="button"
            className={actions.primary}
            disabled={busy || !dirty}
            onClick={() => void editor.save()}
          >
            {t`Enregistrer et publier`}
          </button>
        ) : (
          <button
            type="button"
            className={actions.primary}
            disabled={busy}
            onClick={() => void editor.publish()}
          >
            {t`Publier`}
          </button>
        )}
        <button
          type="button"
          className={actions.second}
          disabled={busy}
          onClick={() => void editor.keepDraft()}
        >
          {t`Enregistrer le brouillon`}
        </button>
        <button
          type="button"
          className={actions.second}
          disabled={busy}
          onClick={() => void editor.preview()}
        >
          {t`Aperçu`}
        </button>
        {tags.draft && (
          <ConfirmButton
            label={t`Jeter le brouillon`}
            grave
            disabled={busy}
            onConfirm={() => void editor.discard()}
          >
            <p>{t`Le brouillon disparaît pour toute l’équipe. Ce qui est publié ne change pas.`}</p>
          </ConfirmButton>
        )}
      </div>
      <p className={styles.state}>{stateWords(editor)}</p>
    </div>
  )
}

function stateWords({ busy, dirty, tags }: Editor) {
  if (busy) return t`Un instant…`
  if (dirty) return t`Des changements ne sont pas enregistrés.`
  if (tags.draft) return t`Le brouillon est à jour. Seule l’équipe le voit.`
  return tags.record ? t`C’est ce que le site montre.` : ''
}
