import { t } from '@lingui/core/macro'
import { Link, useRouter } from '@tanstack/react-router'
import { useEffect, useState } from 'react'
import { Page } from '../../ui/Page'
import { takeAnswer } from './session'

// The answer of the sign-in page can be used once.
let taken: Promise<string | null> | undefined

/** Where the sign-in page sends people back to; they go on to where they wanted to be. */
export function CallbackPage() {
  const router = useRouter()
  const [failed, setFailed] = useState(false)
  useEffect(() => {
    taken ??= takeAnswer()
    taken
      .then((wanted) => {
        if (wanted !== null) router.history.replace(wanted)
      })
      .catch(() => {
        setFailed(true)
      })
  }, [router])
  return failed ? (
    <Page
      title={t`La connexion n’a pas abouti`}
      lead={t`La page de connexion a mis fin à l’échange, ou il a duré trop longtemps.`}
    >
      <p>
        <Link to="/admin">{t`Recommencer`}</Link>
      </p>
    </Page>
  ) : (
    <Page title={t`Connexion…`}>{null}</Page>
  )
}
