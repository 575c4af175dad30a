import { t } from '@lingui/core/macro'
import type { Query } from '../../api/query'
import type { Kind } from '../../api/types'
import { SearchBox } from '../search/SearchBox'
import { searched } from './view'
import { useChangeView } from './View'

type Props = { kind: Kind; search: Query }

export function ListSearch({ kind, search }: Props) {
  const change = useChangeView()
  return (
    <SearchBox
      label={t`Rechercher dans cette liste`}
      kind={kind}
      value={String(search.q ?? '')}
      onSearch={(q) => {
        void change((now) => searched(now, q))
      }}
    />
  )
}
