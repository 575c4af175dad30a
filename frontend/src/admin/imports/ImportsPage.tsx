import { t } from '@lingui/core/macro'
import { useQuery } from '@tanstack/react-query'
import type { Kind } from '../../api/types'
import { Page } from '../../ui/Page'
import { Section } from '../../ui/Section'
import { importsQuery, isRunning } from '../api/queries'
import { Loaded } from '../ui/Loaded'
import parts from '../ui/parts.module.css'
import rows from '../ui/rows.module.css'
import { ImportRow } from './ImportRow'
import { NewImport } from './NewImport'

/** Tables that become records: a new one, and those there were. */
export function ImportsPage({ kind }: { kind: Kind | undefined }) {
  const query = useQuery({
    ...importsQuery,
    refetchInterval: ({ state }) => (state.data?.items.some(isRunning) ? 2000 : false),
  })
  return (
    <Page
      title={t`Imports`}
      lead={t`Un tableau est d’abord vérifié, sans rien changer ; vous voyez tout ce qu’il ferait avant de l’appliquer.`}
    >
      <div className={parts.parts}>
        <Section title={t`Importer un tableau`}>
          <NewImport kind={kind} />
        </Section>
        <Section title={t`Imports précédents`}>
          <Loaded query={query}>
            {({ items }) =>
              items.length ? (
                <ul className={rows.rows}>
                  {items.map((one) => (
                    <ImportRow key={one.id} of={one} />
                  ))}
                </ul>
              ) : (
                <p>{t`Aucun tableau n’a encore été importé.`}</p>
              )
            }
          </Loaded>
        </Section>
      </div>
    </Page>
  )
}
