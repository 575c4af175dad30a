import { t } from '@lingui/core/macro'
import { useQueryErrorResetBoundary } from '@tanstack/react-query'
import { Link, useRouter, type ErrorComponentProps } from '@tanstack/react-router'
import { ProblemError } from '../api/client'
import type { Problem } from '../api/types'
import buttons from './buttons.module.css'
import styles from './ErrorPage.module.css'
import { NotFoundPage } from './NotFoundPage'
import { Page } from './Page'
import { WaysOut } from './WaysOut'

export function ErrorPage({ error }: ErrorComponentProps) {
  const problem = error instanceof ProblemError ? error.problem : undefined
  if (problem?.status === 404) return <NotFoundPage />
  return problem && problem.status < 500 ? <Refusal problem={problem} /> : <Failure />
}

/** The address asks for what cannot be: trying again would not help, asking for less does. */
const Refusal = ({ problem: { title, detail, errors = [] } }: { problem: Problem }) => (
  <Page title={title} lead={detail}>
    <div className={styles.ways}>
      {errors
        .filter((fault) => fault.detail !== detail)
        .map((fault) => (
          <p key={fault.detail}>{fault.detail}</p>
        ))}
      <p>
        <Link to="." search={{}}>{t`La même page sans aucun filtre`}</Link>
      </p>
      <WaysOut />
    </div>
  </Page>
)

function Failure() {
  const router = useRouter()
  const queries = useQueryErrorResetBoundary()
  const retry = () => {
    queries.reset()
    void router.invalidate()
  }
  return (
    <Page
      title={navigator.onLine ? t`Cette page n’a pas pu être chargée` : t`Vous êtes hors connexion`}
    >
      <div className={styles.ways}>
        <p>
          <button type="button" className={buttons.button} onClick={retry}>{t`Réessayer`}</button>
        </p>
        <WaysOut />
      </div>
    </Page>
  )
}
