import { t } from '@lingui/core/macro'
import { useSuspenseQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { Kind } from '../../api/types'
import { counted } from '../../i18n/labels'
import { totals } from './queries'
import styles from './WaysIn.module.css'

type Way = { kind: Kind; to?: '/international'; task: string }

/** One way in for each thing that people come for. */
export function WaysIn() {
  const { kinds } = useSuspenseQuery(totals).data
  const count = (kind: Kind) => counted[kind](kinds.find((one) => one.kind === kind)?.total ?? 0)
  const ways: Way[] = [
    { kind: 'projects', task: t`Voir qui cherche quoi` },
    { kind: 'calls', task: t`Trouver un appel à projets` },
    { kind: 'grants', task: t`Suivre l’argent` },
    { kind: 'institutions', task: t`Trouver un partenaire` },
    { kind: 'cooperations', to: '/international', task: t`Coopérer à l’étranger` },
    { kind: 'figures', task: t`Vérifier un chiffre` },
  ]
  return (
    <nav aria-label={t`Par où commencer`}>
      <ul className={styles.ways}>
        {ways.map(({ kind, to, task }) => (
          <li key={kind}>
            <Link to={to ?? `/${kind}`} className={styles.way}>
              <span className={styles.task}>{task}</span>
              <span className={styles.count}>{count(kind)}</span>
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}
