import { t } from '@lingui/core/macro'
import type { TimelinesChart } from '../../api/timelines'
import { References } from '../../ui/References'

/** Those of which nothing is dated, and which no lane is drawn for. */
export function Undated({ of: { lanes } }: { of: TimelinesChart }) {
  const undated = lanes.filter((lane) =>
    [lane, ...lane.entries].every(({ start, end }) => !start && !end),
  )
  if (!undated.length) return null
  return (
    <details>
      <summary>{t`Sans rien de daté`}</summary>
      <References of={undated.map(({ record }) => record)} />
    </details>
  )
}
