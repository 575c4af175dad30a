import { t } from '@lingui/core/macro'
import type { Summary } from '../../api/summary'
import { localized } from '../../i18n/localized'

/** « Bilan 2003 – 2017, Lyon »: what the summary is of. */
export function titleOf({ from, to, pole, programme }: Summary) {
  return [periodOf(from, to), ...[pole, programme].flatMap((one) => one && localized(one.label))]
    .filter(Boolean)
    .join(', ')
}

function periodOf(from: number | null, to: number | null) {
  if (from !== null && to !== null)
    return from === to ? t`Bilan de l’année ${from}` : t`Bilan ${from} – ${to}`
  if (from !== null) return t`Bilan depuis ${from}`
  return to === null ? t`Bilan de toutes les années` : t`Bilan jusqu’à ${to}`
}
