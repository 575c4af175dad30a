import { t } from '@lingui/core/macro'
import styles from './Skeleton.module.css'

/** Holds the place of a page whose data is on its way. */
export const Skeleton = () => (
  <div className={styles.skeleton} role="status">
    <span className={styles.words}>{t`Chargement…`}</span>
    <i className={styles.title} />
    <i />
    <i />
    <i className={styles.block} />
  </div>
)
