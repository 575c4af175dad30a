import type { Reference, Related } from '../api/types'
import { ReferenceList } from './ReferenceList'
import { RelatedSection } from './RelatedSection'

type Props = { title: string; related: Related<Reference> }

/** What a record is tied to, by name only. */
export const RelatedReferences = ({ title, related }: Props) => (
  <RelatedSection title={title} related={related}>
    {(items) => <ReferenceList items={items.map((reference) => ({ reference }))} />}
  </RelatedSection>
)
