import { t } from '@lingui/core/macro'
import { useId } from 'react'
import { useAddress } from '../embedding'
import { CopyButton } from '../list/CopyButton'
import styles from './EmbedCode.module.css'
import { frameOf } from './frame'

/** What another site puts into its page to show this chart, as it is now narrowed, always of today. */
export function EmbedCode({ title }: { title: string }) {
  const id = useId()
  const code = frameOf(useAddress('embedded'), title)
  return (
    <div className={styles.embed}>
      <label htmlFor={id}>{t`Code à coller dans une page`}</label>
      <textarea
        id={id}
        className={styles.code}
        readOnly
        rows={4}
        spellCheck={false}
        value={code}
        onFocus={(event) => {
          event.target.select()
        }}
      />
      <CopyButton
        text={() => code}
        copied={t`Code copié`}
        refused={t`Le code n’a pas pu être copié : il est dans le champ.`}
      >
        {t`Copier le code`}
      </CopyButton>
    </div>
  )
}
