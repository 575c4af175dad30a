import { t } from '@lingui/core/macro'
import { startTransition, useOptimistic } from 'react'
import { type CollaborationsSearch, tieKinds } from '../../api/collaborations'
import { narrowed } from '../../ui/list/view'
import { useChangeView } from '../../ui/list/View'
import styles from './Filters.module.css'
import { tieKindLabel } from './words'

/** The kinds of ties that are shown; all of them where none is chosen. */
export function TieKinds({ search: { tie = [] } }: { search: CollaborationsSearch }) {
  const change = useChangeView()
  // The box is ticked at once, the picture follows when its answer is there.
  const [chosen, choose] = useOptimistic(tie)
  return (
    <fieldset className={styles.ties}>
      <legend>{t`Liens par`}</legend>
      {tieKinds.map((kind) => (
        <label key={kind} className={styles.tie}>
          <input
            type="checkbox"
            checked={chosen.includes(kind)}
            onChange={({ target: { checked } }) => {
              const next = tieKinds.filter((one) => (one === kind ? checked : chosen.includes(one)))
              startTransition(async () => {
                choose(next)
                await change((now) => narrowed(now, 'tie', next))
              })
            }}
          />
          {tieKindLabel(kind)}
        </label>
      ))}
    </fieldset>
  )
}
