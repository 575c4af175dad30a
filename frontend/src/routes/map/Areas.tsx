import { t } from '@lingui/core/macro'
import { Link } from '@tanstack/react-router'
import type { Area } from '../../api/map'
import styles from '../../ui/chart/Views.module.css'
import { showing } from './search'

/** What of the world is drawn, each an address. */
export const Areas = ({ shown }: { shown: Area }) => (
  <nav aria-label={t`Étendue de la carte`}>
    <ul className={styles.views}>
      {(['region', 'world'] as const).map((area) => (
        <li key={area}>
          <Link
            {...showing(area)}
            className={styles.view}
            data-shown={area === shown}
            aria-current={area === shown ? 'true' : undefined}
          >
            {area === 'region' ? t`La région` : t`Le monde`}
          </Link>
        </li>
      ))}
    </ul>
  </nav>
)
