import { t } from '@lingui/core/macro'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { lists } from '../../api/lists'
import type { Kind } from '../../api/types'
import { kindLabel } from '../../i18n/labels'
import { Page } from '../../ui/Page'
import { Section } from '../../ui/Section'
import { draftsQuery, importsQuery, isRunning, revisionsQuery } from '../api/queries'
import { ImportRow } from '../imports/ImportRow'
import { RevisionRow } from '../revisions/RevisionRow'
import { Loaded } from '../ui/Loaded'
import rows from '../ui/rows.module.css'
import { DraftRow } from './DraftRow'
import styles from './OverviewPage.module.css'

const kinds = Object.keys(lists) as Kind[]

/** Where the day of an editor begins. */
export function OverviewPage() {
  const drafts = useQuery(draftsQuery)
  const revisions = useQuery(revisionsQuery(undefined, 5))
  const imports = useQuery(importsQuery)
  const running = (imports.data?.items ?? []).filter(isRunning)
  return (
    <Page title={t`Administration`}>
      <div className={styles.parts}>
        {running.length > 0 && (
          <Section title={t`Imports en cours`}>
            <ul className={rows.rows}>
              {running.map((one) => (
                <ImportRow key={one.id} of={one} />
              ))}
            </ul>
          </Section>
        )}
        <Section title={t`Brouillons en attente`}>
          <Loaded query={drafts}>
            {({ items }) =>
              items.length ? (
                <ul className={rows.rows}>
                  {items.map((draft) => (
                    <DraftRow key={`${draft.kind}/${draft.id}`} draft={draft} />
                  ))}
                </ul>
              ) : (
                <p>{t`Aucun brouillon : tout ce qui est écrit est publié.`}</p>
              )
            }
          </Loaded>
        </Section>
        <Section title={t`Écrire une notice`}>
          <ul className={styles.kinds}>
            {kinds.map((kind) => (
              <li key={kind}>
                <Link to="/admin/$kind" params={{ kind }}>
                  {kindLabel(kind)}
                </Link>
              </li>
            ))}
          </ul>
        </Section>
        <Section title={t`Dernières révisions`}>
          <Loaded query={revisions}>
            {({ items }) => (
              <>
                <ul className={rows.rows}>
                  {items.map((revision) => (
                    <RevisionRow key={revision.revision} of={revision} />
                  ))}
                </ul>
                <p className={rows.more}>
                  <Link to="/admin/revisions">{t`Toutes les révisions`}</Link>
                </p>
              </>
            )}
          </Loaded>
        </Section>
      </div>
    </Page>
  )
}
