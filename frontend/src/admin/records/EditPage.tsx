import { t } from '@lingui/core/macro'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { Kind } from '../../api/types'
import { kindLabel } from '../../i18n/labels'
import { localized } from '../../i18n/localized'
import { Page } from '../../ui/Page'
import { editingQuery, type Editing } from '../api/queries'
import { Editor } from '../drafts/Editor'
import { openSaved } from '../drafts/opening'
import { Loaded } from '../ui/Loaded'
import { nameOf } from './names'
import { RecordWays } from './RecordWays'

type Props = { kind: Kind; id: string }

/** The form of a draft or of a published record. */
export function EditPage({ kind, id }: Props) {
  const query = useQuery(editingQuery(kind, id))
  return (
    <Page
      title={titleOf(query.data, id)}
      kicker={
        <Link to="/admin/$kind" params={{ kind }}>
          {kindLabel(kind)}
        </Link>
      }
    >
      <Loaded query={query} fresh>
        {(editing) => <Opened kind={kind} id={id} editing={editing} />}
      </Loaded>
    </Page>
  )
}

function Opened({ kind, id, editing }: Props & { editing: Editing }) {
  const opened = openSaved(kind, id, editing)
  if (!opened) return <Missing kind={kind} id={id} />
  return (
    <>
      <RecordWays kind={kind} id={id} published={editing.record !== null} />
      <Editor key={`${kind}/${id}`} kind={kind} opened={opened} />
    </>
  )
}

/** Nothing of this name is published: it may have been withdrawn. */
const Missing = ({ kind, id }: Props) => (
  <>
    <p>{t`Rien n’est publié ici sous l’identifiant ${id}, et il n’y en a pas de brouillon.`}</p>
    <p>
      <Link to="/admin/$kind/$id/history" params={{ kind, id }}>
        {t`Une notice retirée se rétablit depuis son historique`}
      </Link>
    </p>
  </>
)

function titleOf(editing: Editing | undefined, id: string) {
  const { draft, record } = editing ?? {}
  const written = record?.data ?? draft?.data.preview ?? draft?.data.input
  return written ? localized(nameOf({ id, ...written })) : id
}
