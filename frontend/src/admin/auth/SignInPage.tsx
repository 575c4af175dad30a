import { t } from '@lingui/core/macro'
import { useRouterState } from '@tanstack/react-router'
import { useState } from 'react'
import { Page } from '../../ui/Page'
import actions from '../ui/actions.module.css'
import { Trouble } from '../ui/Trouble'
import { signIn } from './session'

export function SignInPage() {
  const wanted = useRouterState({ select: ({ location }) => location.href })
  const [error, setError] = useState<unknown>()
  const [leaving, setLeaving] = useState(false)
  const go = () => {
    setError(undefined)
    setLeaving(true)
    signIn(wanted).catch((reason: unknown) => {
      setLeaving(false)
      setError(reason ?? new TypeError())
    })
  }
  return (
    <Page
      title={t`Administration`}
      lead={t`Ici, les équipes du réseau écrivent et corrigent ses notices. Tout le reste du site se lit sans compte.`}
    >
      <Trouble error={error} />
      <p>
        <button type="button" className={actions.primary} disabled={leaving} onClick={go}>
          {t`Se connecter`}
        </button>
      </p>
    </Page>
  )
}
