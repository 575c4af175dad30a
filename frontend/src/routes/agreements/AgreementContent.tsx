import { t } from '@lingui/core/macro'
import type { Single } from '../../api/types'
import { Involvements } from '../../ui/Involvements'
import { Localized } from '../../ui/Localized'
import { RecordPage } from '../../ui/RecordPage'
import { ReferenceList } from '../../ui/ReferenceList'
import { Section } from '../../ui/Section'
import { TextSection } from '../../ui/TextSection'
import { AgreementFacts } from './AgreementFacts'
import { Remarks } from './Remarks'

/** What the page of an agreement shows of it. */
export function AgreementContent({ record: agreement }: { record: Single<'agreements'> }) {
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
