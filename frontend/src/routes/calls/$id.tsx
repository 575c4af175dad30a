import { t } from '@lingui/core/macro'
import { useSuspenseQuery } from '@tanstack/react-query'
import { createFileRoute } from '@tanstack/react-router'
import { momentOf } from '../../api/moment'
import { recordQuery } from '../../api/queries'
import { CallStatusBadge } from '../../ui/CallStatusBadge'
import { GrantRows } from '../../ui/GrantRows'
import { Localized } from '../../ui/Localized'
import { RecordPage } from '../../ui/RecordPage'
import { ReferenceList } from '../../ui/ReferenceList'
import { RelatedSection } from '../../ui/RelatedSection'
import { Section } from '../../ui/Section'
import { CallFacts } from './CallFacts'

export const Route = createFileRoute('/calls/$id')({
  validateSearch: momentOf,
  loaderDeps: ({ search }) => search,
  loader: ({ context, params, deps }) =>
    context.queryClient.query(recordQuery('calls', params.id, deps)),
  component: CallPage,
})

function CallPage() {
  const { data: call } = useSuspenseQuery(
    recordQuery('calls', Route.useParams().id, Route.useSearch()),
  )
  return (
    <RecordPage
      kind="calls"
      title={call.title}
      lead={<CallStatusBadge status={call.status} />}
      facts={<CallFacts call={call} />}
      sources={call.sources}
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
