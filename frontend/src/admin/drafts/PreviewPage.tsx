import { t } from '@lingui/core/macro'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { type ExoticComponent, type ReactNode, Suspense } from 'react'
import type { Kind } from '../../api/types'
import { Page } from '../../ui/Page'
import { Skeleton } from '../../ui/Skeleton'
import { editingQuery, type Editing } from '../api/queries'
import { Loaded } from '../ui/Loaded'
import styles from './PreviewPage.module.css'
import { shownAs } from './relations'

type Props = {
  kind: Kind
  id: string
  /** What shows a record of each kind on its public page. */
  previews: Record<Kind, ExoticComponent<{ record: never }>>
}

/** A draft as its page will be. */
export function PreviewPage({ kind, id, previews }: Props) {
  const query = useQuery(editingQuery(kind, id))
  return (
    <>
      <aside className={styles.bar} aria-label={t`Aperçu du brouillon`}>
        <p>
          <strong>{t`Aperçu du brouillon.`}</strong>{' '}
          {t`Voici ce que montrera la page une fois publiée.`}
        </p>
        <Link to="/admin/$kind/$id" params={{ kind, id }}>{t`Revenir au formulaire`}</Link>
      </aside>
      <Loaded query={query} fresh>
        {(editing) => <Preview kind={kind} editing={editing} Content={previews[kind]} />}
      </Loaded>
    </>
  )
}

type PreviewProps = {
  kind: Kind
  editing: Editing
  Content: ExoticComponent<{ record: never }>
}

function Preview({ kind, editing: { draft, record }, Content }: PreviewProps) {
  if (!draft) return <Nothing words={t`Il n’y a pas de brouillon de cette notice.`} />
  const { preview, errors } = draft.data
  if (!preview)
    return (
      <Nothing words={t`Il manque encore au brouillon de quoi en faire une page.`}>
        <ul>
          {errors.map(({ pointer, detail }) => (
            <li key={pointer + detail}>{detail}</li>
          ))}
        </ul>
      </Nothing>
    )
  const shown = shownAs(kind, preview, record?.data)
  return (
    <Suspense fallback={<Skeleton />}>
      <Content record={shown as never} />
    </Suspense>
  )
}

const Nothing = ({ words, children }: { words: string; children?: ReactNode }) => (
  <Page title={t`Pas encore d’aperçu`} lead={words}>
    {children}
  </Page>
)
