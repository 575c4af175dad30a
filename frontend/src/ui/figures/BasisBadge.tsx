import { figureBasisLabel } from '../../i18n/terms'
import type { FigureBasis } from '../../api/types'
import styles from './BasisBadge.module.css'

/** Marks a number that no document prints as such. */
export const BasisBadge = ({ basis }: { basis: FigureBasis }) =>
  basis === 'implied' && <span className={styles.badge}>{figureBasisLabel(basis)}</span>
