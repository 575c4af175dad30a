import { useQuery } from '@tanstack/react-query'
import { recordQuery } from '../../api/queries'
import type { Kind } from '../../api/types'
import { localized } from '../../i18n/localized'
import { nameOf } from '../records/names'
import type { Referred } from './state'

/** What a record is called: asked for where only its identifier is known, as in a draft. */
export function useLabel(kind: Kind, value: Referred | null): string {
  const { data } = useQuery({
    ...recordQuery(kind, value?.id ?? ''),
    enabled: value !== null && !value.label,
    retry: false,
  })
  if (!value) return ''
  if (value.label) return localized(value.label)
  return data ? localized(nameOf(data)) : value.id
}
