import { t } from '@lingui/core/macro'
import { Link } from '@tanstack/react-router'
import type { TimelinesOf } from '../../api/timelines'
import { kindLabel } from '../../i18n/labels'
import styles from '../../ui/chart/Views.module.css'

/** Whose histories are told; each has filters of its own, so the others are dropped. */
export const Whose = ({ shown }: { shown: TimelinesOf }) => (
  <nav aria-label={t`De quoi`}>
    <ul className={styles.views}>
      {(['cooperations', 'projects'] as const).map((of) => (
        <li key={of}>
          <Link
            to="/timelines"
            search={(of === 'projects' ? { of } : {}) as never}
            className={styles.view}
            data-shown={of === shown}
            aria-current={of === shown ? 'true' : undefined}
          >
            {kindLabel(of)}
          </Link>
        </li>
      ))}
    </ul>
  </nav>
)
