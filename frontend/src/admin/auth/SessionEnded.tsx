import { t } from '@lingui/core/macro'
import { useRouterState } from '@tanstack/react-router'
import { useState } from 'react'
import actions from '../ui/actions.module.css'
import { keepAll } from './keeping'
import styles from './SessionEnded.module.css'
import { signIn, signInBeside } from './session'

/** Over a page that stays as it is: one signs in again beside it, or comes back to it. */
export function SessionEnded() {
  const wanted = useRouterState({ select: ({ location }) => location.href })
  const [barred, setBarred] = useState(false)
  return (
    <div role="alert" className={styles.ended}>
      <p>{t`Votre session est terminée. Ce que vous avez saisi reste là : reconnectez-vous pour l’enregistrer.`}</p>
      {barred && (
        <p>{t`La fenêtre de connexion n’a pas abouti. Vous pouvez aussi passer par la page de connexion : votre saisie vous attendra ici.`}</p>
      )}
      <div className={actions.actions}>
        <button
          type="button"
          className={actions.primary}
          onClick={() => {
            signInBeside().catch(() => {
              setBarred(true)
            })
          }}
        >
          {t`Se reconnecter`}
        </button>
        {barred && (
          <button
            type="button"
            className={actions.second}
            onClick={() => {
              keepAll()
              void signIn(wanted)
            }}
          >
            {t`Passer par la page de connexion`}
          </button>
        )}
      </div>
    </div>
  )
}
