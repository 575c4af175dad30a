import { t } from '@lingui/core/macro'
import type { UseQueryResult } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { Trouble } from './Trouble'

type Props<T> = {
  query: UseQueryResult<T>
  /** Whether only what was asked for since this page is open will do: a form must not begin with less. */
  fresh?: boolean
  children: (data: T) => ReactNode
}

/** What depends on an answer of the service: said while it is awaited, and why it did not come. */
export function Loaded<T>({ query, fresh = false, children }: Props<T>) {
  const { data, error, isFetchedAfterMount, refetch } = query
  const recent = !fresh || (isFetchedAfterMount && !error)
  if (data !== undefined && recent) return children(data)
  if (error) return <Trouble error={error} onRetry={() => void refetch()} />
  return <p role="status">{t`Chargement…`}</p>
}
