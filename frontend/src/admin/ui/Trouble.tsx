import { plural, t } from '@lingui/core/macro'
import { ProblemError } from '../../api/client'
import buttons from '../../ui/buttons.module.css'
import { WriteError } from '../api/send'
import styles from './Trouble.module.css'

/** What went wrong, in words, with a way on where there is one. */
export function Trouble({ error, onRetry }: { error: unknown; onRetry?: () => void }) {
  if (!error) return null
  const { title, detail } = wordsOf(error)
  return (
    <div role="alert" className={styles.trouble}>
      <p className={styles.title}>{title}</p>
      {detail && detail !== title && <p>{detail}</p>}
      {onRetry && (
        <p>
          <button type="button" className={buttons.button} onClick={onRetry}>{t`Réessayer`}</button>
        </p>
      )}
    </div>
  )
}

function wordsOf(error: unknown): { title: string; detail?: string } {
  if (!(error instanceof ProblemError))
    return {
      title: navigator.onLine ? t`Le service ne répond pas.` : t`Vous êtes hors connexion.`,
      detail: t`Rien de ce que vous avez saisi n’est perdu : réessayez dans un instant.`,
    }
  const { status, title, detail } = error.problem
  if (status === 401)
    return {
      title: t`Votre session est terminée.`,
      detail: t`Reconnectez-vous en haut de la page, puis recommencez : rien n’est perdu.`,
    }
  if (status === 429) return { title: t`Trop de demandes à la fois.`, detail: waitWords(error) }
  return { title: title || t`Le service n’a pas pu répondre.`, detail }
}

function waitWords(error: ProblemError) {
  const seconds = error instanceof WriteError ? error.retryAfter : null
  if (!seconds) return t`Réessayez dans un instant.`
  return plural(seconds, {
    one: 'Réessayez dans une seconde.',
    other: 'Réessayez dans # secondes.',
  })
}
