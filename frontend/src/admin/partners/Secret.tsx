import { t } from '@lingui/core/macro'
import { useEffect, useRef, useState } from 'react'
import type { PartnerSecret } from '../api/types'
import actions from '../ui/actions.module.css'
import styles from './PartnersPage.module.css'

/** A secret, the only time that it can be read. */
export function Secret({
  of: { name, id, secret },
  onDone,
}: {
  of: PartnerSecret
  onDone: () => void
}) {
  const heading = useRef<HTMLHeadingElement>(null)
  const [copied, setCopied] = useState(false)
  useEffect(() => heading.current?.focus(), [])
  return (
    <section className={styles.secret} aria-labelledby="secret">
      <h2 id="secret" ref={heading} tabIndex={-1}>{t`Secret de « ${name} »`}</h2>
      <p>{t`Il ne sera plus jamais montré. Transmettez-le maintenant, par un moyen sûr, à qui gère ce système ; perdu, il se remplace.`}</p>
      <p>{t`Identifiant : ${id}`}</p>
      <p className={styles.value}>{secret}</p>
      <div className={actions.actions}>
        <button
          type="button"
          className={actions.primary}
          onClick={() => {
            void navigator.clipboard.writeText(secret).then(() => {
              setCopied(true)
            })
          }}
        >
          {t`Copier le secret`}
        </button>
        <button type="button" className={actions.second} onClick={onDone}>
          {t`C’est noté`}
        </button>
        <span role="status">{copied && t`Copié.`}</span>
      </div>
    </section>
  )
}
