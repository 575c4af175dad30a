import { t } from '@lingui/core/macro'
import { useSuspenseQuery } from '@tanstack/react-query'
import { createFileRoute } from '@tanstack/react-router'
import { momentOf } from '../../api/moment'
import { recordQuery } from '../../api/queries'
import { Involvements } from '../../ui/Involvements'
import { Localized } from '../../ui/Localized'
import { RecordPage } from '../../ui/RecordPage'
import { ReferenceList } from '../../ui/ReferenceList'
import { Section } from '../../ui/Section'
import { TextSection } from '../../ui/TextSection'
import { AgreementFacts } from './AgreementFacts'
import { Remarks } from './Remarks'

export const Route = createFileRoute('/agreements/$id')({
  validateSearch: momentOf,
  loaderDeps: ({ search }) => search,
  loader: ({ context, params, deps }) =>
    context.queryClient.query(recordQuery('agreements', params.id, deps)),
  component: AgreementPage,
})

function AgreementPage() {
  const { data: agreement } = useSuspenseQuery(
    recordQuery('agreements', Route.useParams().id, Route.useSearch()),
  )
  const { people, provisions, remarks, signatories, summary } = agreement
  return (
    <RecordPage
      kind="agreements"
      title={agreement.title}
      lead={
        summary && (
          <p>
            <Localized text={summary} />
          </p>
        )
      }
      facts={<AgreementFacts agreement={agreement} />}
      sources={agreement.sources}
    >
      <Remarks of={remarks} />
      <TextSection title={t`Ce qu’il prévoit`} of={provisions} />
      {signatories.length > 0 && (
        <Section title={t`Signataires`}>
          <ReferenceList items={signatories.map((reference) => ({ reference }))} />
        </Section>
      )}
      <Involvements title={t`À la signature`} of={people} />
    </RecordPage>
  )
}
