import { t } from '@lingui/core/macro'
import { Link } from '@tanstack/react-router'
import styles from './AdminBar.module.css'
import { may, type Session, signOut } from './session'

type SignedIn = Extract<Session, { name: string }>

/** The ways within the administration, and who is signed in. */
export const AdminBar = ({ session: { name } }: { session: SignedIn }) => (
  <div className={styles.bar}>
    <nav aria-label={t`Administration`} className={styles.inner}>
      <ul className={styles.links}>
        <li>
          <Link to="/admin" activeOptions={{ exact: true }}>{t`Administration`}</Link>
        </li>
        <li>
          <Link to="/admin/imports">{t`Imports`}</Link>
        </li>
        <li>
          <Link to="/admin/revisions">{t`Révisions`}</Link>
        </li>
        {may('admin') && (
          <li>
            <Link to="/admin/partners">{t`Systèmes partenaires`}</Link>
          </li>
        )}
      </ul>
      <p className={styles.who}>
        <span>
          {name} · {may('admin') ? t`administration` : t`rédaction`}
        </span>
        <button type="button" className={styles.out} onClick={() => void signOut()}>
          {t`Se déconnecter`}
        </button>
      </p>
    </nav>
  </div>
)
