import type { RelationshipFrom } from '../../api/types'
import { relationshipFromLabel } from '../../i18n/terms'
import { RecordLink } from '../../ui/RecordLink'
import { RelationshipLine } from './RelationshipLine'
import styles from './RelationshipLine.module.css'

/** What others say they are to the institution. */
export const RelationshipsFrom = ({ of }: { of: RelationshipFrom[] }) => (
  <ul className={styles.lines}>
    {of.flatMap(({ from, relationships }) =>
      relationships.map((relationship, index) => (
        <RelationshipLine
          key={`${from.id}/${index}`}
          of={relationship}
          label={relationshipFromLabel(relationship.type)}
        >
          <RecordLink to={from} />
        </RelationshipLine>
      )),
    )}
  </ul>
)
