import { t } from '@lingui/core/macro'
import { useSuspenseQuery } from '@tanstack/react-query'
import { createFileRoute } from '@tanstack/react-router'
import { momentOf } from '../../api/moment'
import { recordQuery } from '../../api/queries'
import { formatDate } from '../../i18n/formats'
import { outcomeTypeLabel } from '../../i18n/terms'
import { Fact, Facts } from '../../ui/Facts'
import { RecordPage } from '../../ui/RecordPage'
import { ReferenceFact } from '../../ui/ReferenceFact'
import { ReferenceList } from '../../ui/ReferenceList'
import { Section } from '../../ui/Section'
import { TextSection } from '../../ui/TextSection'

export const Route = createFileRoute('/outcomes/$id')({
  validateSearch: momentOf,
  loaderDeps: ({ search }) => search,
  loader: ({ context, params, deps }) =>
    context.queryClient.query(recordQuery('outcomes', params.id, deps)),
  component: OutcomePage,
})

function OutcomePage() {
  const { data: outcome } = useSuspenseQuery(
    recordQuery('outcomes', Route.useParams().id, Route.useSearch()),
  )
  const { date, description, projects, title, type } = outcome
  return (
    <RecordPage
      kind="outcomes"
      title={title}
      sources={outcome.sources}
      facts={
        <Facts>
          <Fact label={t`Type`}>{outcomeTypeLabel(type)}</Fact>
          <Fact label={t`Date`}>{date && formatDate(date)}</Fact>
          <ReferenceFact label={t`Programme`} to={outcome.programme} />
          <ReferenceFact label={t`Coopération`} to={outcome.cooperation} />
          <ReferenceFact label={t`Institutions`} to={outcome.institutions} />
          <ReferenceFact label={t`Pôles universitaires`} to={outcome.poles} />
        </Facts>
      }
    >
      <TextSection title={t`De quoi il s’agit`} of={description} />
      {projects.length > 0 && (
        <Section title={t`Issue de ces projets`}>
          <ReferenceList items={projects.map((reference) => ({ reference }))} />
        </Section>
      )}
    </RecordPage>
  )
}
