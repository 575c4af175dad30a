import { t } from '@lingui/core/macro'
import type { Relationship } from '../../api/types'
import { relationshipLabel } from '../../i18n/terms'
import { RecordLink } from '../../ui/RecordLink'
import { Section } from '../../ui/Section'
import { RelationshipLine } from './RelationshipLine'
import styles from './RelationshipLine.module.css'

/** What the institution says it is to others. */
export const Relationships = ({ of }: { of: Relationship[] }) =>
  of.length > 0 && (
    <Section title={t`Relations`}>
      <ul className={styles.lines}>
        {of.map((relationship, index) => (
          <RelationshipLine
            key={index}
            of={relationship}
            label={relationshipLabel(relationship.type)}
          >
            <RecordLink to={relationship.institution} />
          </RelationshipLine>
        ))}
      </ul>
    </Section>
  )
