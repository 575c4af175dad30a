import { t } from '@lingui/core/macro'
import { useInfiniteQuery } from '@tanstack/react-query'
import { Page } from '../../ui/Page'
import buttons from '../../ui/buttons.module.css'
import { administration } from '../api/queries'
import { send } from '../api/send'
import type { Revisions } from '../api/types'
import rows from '../ui/rows.module.css'
import { Trouble } from '../ui/Trouble'
import { RevisionRow } from './RevisionRow'

/** All that was ever written, the newest first. */
export function RevisionsPage() {
  const { data, error, fetchNextPage, hasNextPage, isFetching, refetch } = useInfiniteQuery({
    queryKey: [...administration, 'revisions'],
    queryFn: async ({ pageParam, signal }) =>
      (await send<Revisions>(`/revisions?limit=25${pageParam}`, { signal })).data,
    initialPageParam: '',
    getNextPageParam: ({ next }) => (next === null ? null : `&before=${next}`),
    staleTime: 0,
  })
  return (
    <Page
      title={t`Révisions`}
      lead={t`Chaque écriture du réseau est une révision, qui s’annule d’un geste.`}
    >
      <Trouble error={error} onRetry={() => void refetch()} />
      <ul className={rows.rows} aria-busy={isFetching}>
        {data?.pages
          .flatMap(({ items }) => items)
          .map((revision) => (
            <RevisionRow key={revision.revision} of={revision} />
          ))}
      </ul>
      {hasNextPage && (
        <p className={rows.more}>
          <button
            type="button"
            className={buttons.button}
            disabled={isFetching}
            onClick={() => void fetchNextPage()}
          >
            {t`Révisions plus anciennes`}
          </button>
        </p>
      )}
    </Page>
  )
}
