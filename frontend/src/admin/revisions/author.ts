import { t } from '@lingui/core/macro'
import type { Revision } from '../api/types'

/** Who made a revision: an account, else the part of the service that wrote. */
export function authorOf({ account, actor }: Pick<Revision, 'account' | 'actor'>) {
  if (account) return account
  const parts: Record<string, string> = { loader: t`chargement initial`, admin: t`administration` }
  return parts[actor] ?? actor
}
