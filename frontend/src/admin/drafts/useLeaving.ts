import { t } from '@lingui/core/macro'
import { useBlocker } from '@tanstack/react-router'

/** Asks before what has been typed and not saved is left behind. */
export function useLeaving(dirty: boolean) {
  useBlocker({
    disabled: !dirty,
    enableBeforeUnload: dirty,
    shouldBlockFn: () =>
      !window.confirm(t`Ce que vous avez saisi n’est pas enregistré. Quitter la page quand même ?`),
  })
}
