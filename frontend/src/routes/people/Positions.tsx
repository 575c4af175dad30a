import type { Position } from '../../api/types'
import { tenureWords } from '../../i18n/periods'
import { Localized } from '../../ui/Localized'
import { RecordLink } from '../../ui/RecordLink'
import styles from './Positions.module.css'

/** What a person is or was: the office, where, and when as far as is known. */
export const Positions = ({ of }: { of: Position[] }) => (
  <ul className={styles.positions}>
    {of.map((position, index) => {
      const when = tenureWords(position)
      return (
        <li key={index}>
          <Localized text={position.office} />
          {position.institution && (
            <span className={styles.quiet}>
              <RecordLink to={position.institution} />
            </span>
          )}
          {when && <span className={styles.quiet}>{when}</span>}
        </li>
      )
    })}
  </ul>
)
