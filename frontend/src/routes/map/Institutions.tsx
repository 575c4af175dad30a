import type { Schemas } from '../../api/types'
import { institutionTypeLabel } from '../../i18n/terms'
import { RecordLink } from '../../ui/RecordLink'
import styles from './PlaceList.module.css'

/** Institutions with what they are. */
export const Institutions = ({ of }: { of: Schemas['MapInstitution'][] }) => (
  <ul className={styles.names}>
    {of.map(({ institution, type }) => (
      <li key={institution.id}>
        <RecordLink to={institution} />{' '}
        <span className={styles.quiet}>{institutionTypeLabel(type)}</span>
      </li>
    ))}
  </ul>
)
