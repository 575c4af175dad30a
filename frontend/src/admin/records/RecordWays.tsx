import { t } from '@lingui/core/macro'
import { Link } from '@tanstack/react-router'
import type { Kind } from '../../api/types'
import { recordPage } from '../../ui/recordPage'
import styles from './RecordWays.module.css'

type Props = { kind: Kind; id: string; published: boolean }

/** What else there is to do with a record. */
export const RecordWays = ({ kind, id, published }: Props) => (
  <nav aria-label={t`Cette notice`} className={styles.ways}>
    <ul className={styles.list}>
      <li>
        <Link
          to="/admin/$kind/$id"
          params={{ kind, id }}
          activeOptions={{ exact: true }}
        >{t`Modifier`}</Link>
      </li>
      <li>
        <Link to="/admin/$kind/$id/history" params={{ kind, id }}>{t`Historique`}</Link>
      </li>
      {published && (
        <>
          <li>
            <Link to="/admin/$kind/$id/withdrawal" params={{ kind, id }}>{t`Retirer`}</Link>
          </li>
          <li>
            <Link {...recordPage({ kind, id })}>{t`Page publique`}</Link>
          </li>
        </>
      )}
    </ul>
  </nav>
)
