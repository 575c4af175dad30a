import { t } from '@lingui/core/macro'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { Kind } from '../../api/types'
import { kindLabel } from '../../i18n/labels'
import { localized } from '../../i18n/localized'
import { Page } from '../../ui/Page'
import { editingQuery } from '../api/queries'
import { Loaded } from '../ui/Loaded'
import { nameOf } from './names'
import { PersonWithdrawal } from './PersonWithdrawal'
import { RecordWays } from './RecordWays'
import { Withdraw } from './Withdraw'

type Props = { kind: Kind; id: string }

/** Taking a record off the site: for good where it is a person's. */
export function WithdrawalPage({ kind, id }: Props) {
  const query = useQuery(editingQuery(kind, id))
  const record = query.data?.record
  const name = record ? localized(nameOf(record.data)) : id
  return (
    <Page
      title={t`Retirer « ${name} »`}
      kicker={
        <Link to="/admin/$kind" params={{ kind }}>
          {kindLabel(kind)}
        </Link>
      }
    >
      {kind === 'people' ? (
        <PersonWithdrawal id={id} />
      ) : (
        <Loaded query={query}>
          {(editing) =>
            editing.record ? (
              <>
                <RecordWays kind={kind} id={id} published />
                <Withdraw kind={kind} id={id} tag={editing.record.etag} />
              </>
            ) : (
              <p>{t`Cette notice n’est pas publiée.`}</p>
            )
          }
        </Loaded>
      )}
    </Page>
  )
}
