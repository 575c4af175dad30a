import { t } from '@lingui/core/macro'
import type { Single } from '../../api/types'
import { AddToCalendar } from '../../ui/AddToCalendar'
import { CallStatusBadge } from '../../ui/CallStatusBadge'
import { GrantRows } from '../../ui/GrantRows'
import { Localized } from '../../ui/Localized'
import { RecordPage } from '../../ui/RecordPage'
import { ReferenceList } from '../../ui/ReferenceList'
import { RelatedSection } from '../../ui/RelatedSection'
import { Section } from '../../ui/Section'
import { CallFacts } from './CallFacts'

/** What the page of a call shows of it. */
export function CallContent({ record: call }: { record: Single<'calls'> }) {
  return (
    <RecordPage
      kind="calls"
      title={call.title}
      lead={<CallStatusBadge status={call.status} />}
      facts={<CallFacts call={call} />}
      sources={call.sources}
      tools={
        (call.opensAt ?? call.closesAt ?? call.cutoffs[0]) && (
          <AddToCalendar kind="calls" id={call.id} />
        )
      }
    >
      {call.eligibility && (
        <Section title={t`Qui peut répondre`}>
          <p>
            <Localized text={call.eligibility} />
          </p>
        </Section>
      )}
      <RelatedSection title={t`Financements accordés`} related={call.grants}>
        {(grants) => <GrantRows grants={grants} />}
      </RelatedSection>
      <RelatedSection title={t`Projets retenus`} related={call.projects}>
        {(projects) => <ReferenceList items={projects.map((reference) => ({ reference }))} />}
      </RelatedSection>
    </RecordPage>
  )
}
