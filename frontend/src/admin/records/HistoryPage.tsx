import { t } from '@lingui/core/macro'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { historyQuery } from '../../api/queries'
import type { History, Kind } from '../../api/types'
import { kindLabel } from '../../i18n/labels'
import { localized } from '../../i18n/localized'
import { Versions } from '../../ui/history/Versions'
import { Page } from '../../ui/Page'
import { Loaded } from '../ui/Loaded'
import { nameOf } from './names'
import { RecordWays } from './RecordWays'
import { Restore } from './Restore'

type Props = { kind: Kind; id: string }

/** What became of a record, and the way back to any of its versions. */
export function HistoryPage({ kind, id }: Props) {
  const query = useQuery(historyQuery(kind, id))
  const name = nameIn(query.data, id)
  return (
    <Page
      title={t`Historique de la notice « ${name} »`}
      kicker={
        <Link to="/admin/$kind" params={{ kind }}>
          {kindLabel(kind)}
        </Link>
      }
    >
      <Loaded query={query}>
        {({ items }) => {
          const withdrawn = items[0]?.snapshot === null
          return (
            <>
              <RecordWays kind={kind} id={id} published={!withdrawn} />
              <Versions
                of={items}
                record={{ kind, id }}
                action={(version, index) =>
                  kind !== 'people' &&
                  version.snapshot !== null &&
                  index > 0 && (
                    <Restore
                      kind={kind}
                      id={id}
                      revision={version.revision}
                      withdrawn={withdrawn}
                    />
                  )
                }
              />
            </>
          )
        }}
      </Loaded>
    </Page>
  )
}

function nameIn(history: History | undefined, id: string) {
  const snapshot = history?.items.find((version) => version.snapshot)?.snapshot
  return snapshot ? localized(nameOf(snapshot)) : id
}
