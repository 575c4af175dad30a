import { t } from '@lingui/core/macro'
import { useInfiniteQuery } from '@tanstack/react-query'
import { formatNumber } from '../../i18n/formats'
import buttons from '../../ui/buttons.module.css'
import { administration } from '../api/queries'
import { send } from '../api/send'
import type { Import, ImportRow, ImportRows, Outcome } from '../api/types'
import rows from '../ui/rows.module.css'
import { Trouble } from '../ui/Trouble'
import { columnLabel } from './columns'
import styles from './Report.module.css'
import { outcomeWords } from './states'
import { valueText } from './values'

type Props = { of: Import; outcome: Outcome }

export function RowsTable({ of, outcome }: Props) {
  const { data, error, fetchNextPage, hasNextPage, isFetching, refetch } = useInfiniteQuery({
    queryKey: [...administration, 'import', of.id, of.state, outcome],
    queryFn: async ({ pageParam, signal }) =>
      (
        await send<ImportRows>(`/imports/${of.id}/rows?outcome=${outcome}&limit=50${pageParam}`, {
          signal,
        })
      ).data,
    initialPageParam: '',
    getNextPageParam: ({ next }) => (next === null ? null : `&after=${next}`),
  })
  if (error) return <Trouble error={error} onRetry={() => void refetch()} />
  return (
    <>
      <table className={styles.table} aria-busy={isFetching}>
        <caption>{outcomeWords(outcome)}</caption>
        <thead>
          <tr>
            <th scope="col">{t`Ligne`}</th>
            <th scope="col">{t`Notice`}</th>
            <th scope="col">{outcome === 'wrong' ? t`À corriger` : t`Ce qui change`}</th>
          </tr>
        </thead>
        <tbody>
          {data?.pages
            .flatMap(({ items }) => items)
            .map((row) => (
              <tr key={row.row}>
                <th scope="row">{formatNumber(row.row)}</th>
                <td>{row.id ?? '—'}</td>
                <td>
                  <Details of={row} />
                </td>
              </tr>
            ))}
        </tbody>
      </table>
      {hasNextPage && (
        <p className={rows.more}>
          <button
            type="button"
            className={buttons.button}
            disabled={isFetching}
            onClick={() => void fetchNextPage()}
          >
            {t`Lignes suivantes`}
          </button>
        </p>
      )}
    </>
  )
}

const Details = ({ of: { faults, differences, outcome } }: { of: ImportRow }) => (
  <div className={styles.details}>
    {faults.map(({ column, detail }) => (
      <div key={column + detail}>
        {column && <Column name={column} />}
        {detail}
      </div>
    ))}
    {differences.map(({ column, before, after }) => (
      <div key={column}>
        <Column name={column} />
        {before !== null && before !== undefined && (
          <>
            <del className={styles.before}>{valueText(before)}</del>{' '}
          </>
        )}
        {after === null || after === undefined ? (
          <em>{t`vidé`}</em>
        ) : (
          <ins className={styles.after}>{valueText(after)}</ins>
        )}
      </div>
    ))}
    {!faults.length && !differences.length && (
      <span>{outcome === 'created' ? t`Nouvelle notice` : '—'}</span>
    )}
  </div>
)

const Column = ({ name }: { name: string }) => (
  <span className={styles.column}>
    {columnLabel(name)} <code>{name}</code>
  </span>
)
