import { t } from '@lingui/core/macro'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { formatInstant } from '../../i18n/formats'
import { kindLabel } from '../../i18n/labels'
import { Page } from '../../ui/Page'
import { importQuery, isRunning } from '../api/queries'
import type { Import } from '../api/types'
import { Undo } from '../revisions/Undo'
import { Loaded } from '../ui/Loaded'
import { Notice } from '../ui/Notice'
import parts from '../ui/parts.module.css'
import { Apply } from './Apply'
import styles from './ImportPage.module.css'
import { ImportProgress } from './ImportProgress'
import { Report } from './Report'
import { stateWords } from './states'

/** One import: its way through the service, what it would do, and what it did. */
export function ImportPage({ id }: { id: string }) {
  const query = useQuery(importQuery(id))
  const one = query.data
  return (
    <Page
      title={one?.name ?? t`Import ${id}`}
      kicker={<Link to="/admin/imports">{t`Imports`}</Link>}
      lead={one && leadOf(one)}
    >
      <Notice>{one && stateWords(one)}</Notice>
      <Loaded query={query}>{(data) => <Content of={data} />}</Loaded>
    </Page>
  )
}

function leadOf({ kind, startedAt, startedBy }: Import) {
  const [label, moment] = [kindLabel(kind), formatInstant(startedAt)]
  return t`${label}, déposé par ${startedBy}, ${moment}.`
}

/** A table whose rows were all looked at, with or without faults in some of them. */
const isChecked = ({ state, counts }: Import) =>
  state === 'checked' || (state === 'refused' && counts.wrong > 0)

const Content = ({ of }: { of: Import }) => (
  <div className={parts.parts}>
    {isRunning(of) && <ImportProgress of={of} />}
    {of.faults.length > 0 && (
      <ul className={styles.faults}>
        {of.faults.map(({ parameter, detail }) => (
          <li key={(parameter ?? '') + detail}>
            {parameter && <code>{parameter}</code>} {detail}
          </li>
        ))}
      </ul>
    )}
    {of.state === 'refused' && of.counts.wrong === 0 && (
      <p>
        {t`Le fichier n’a pas pu être lu comme un tableau de notices. Corrigez-le, puis déposez-le de nouveau.`}{' '}
        <Link to="/admin/imports" search={{ kind: of.kind }}>{t`Déposer un autre fichier`}</Link>
      </p>
    )}
    {of.state === 'interrupted' && (
      <p>
        {t`Le service s’est arrêté pendant ce travail ; rien n’a été changé.`}{' '}
        <Link
          to="/admin/imports"
          search={{ kind: of.kind }}
        >{t`Déposer le fichier de nouveau`}</Link>
      </p>
    )}
    {isChecked(of) && <Apply of={of} />}
    {of.revision !== null && (
      <div className={parts.close}>
        <p>
          <Link to="/admin/revisions/$revision" params={{ revision: String(of.revision) }}>
            {t`Voir la révision que cet import a faite`}
          </Link>
        </p>
        <Undo revision={of.revision} changes={of.counts.created + of.counts.changed} />
      </div>
    )}
    {(isChecked(of) || of.state === 'applied') && <Report of={of} />}
  </div>
)
