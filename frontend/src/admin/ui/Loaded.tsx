import { t } from '@lingui/core/macro'
import type { UseQueryResult } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { Trouble } from './Trouble'

/** What depends on an answer of the service: said while it is awaited, and why it did not come. */
export function Loaded<T>({
  query: { data, error, refetch },
  children,
}: {
  query: UseQueryResult<T>
  children: (data: T) => ReactNode
}) {
  if (data !== undefined) return children(data)
  if (error) return <Trouble error={error} onRetry={() => void refetch()} />
  return <p role="status">{t`Chargement…`}</p>
}
