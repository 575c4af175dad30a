import { t } from '@lingui/core/macro'
import type { Single } from '../../api/types'
import { formatDate } from '../../i18n/formats'
import { outcomeTypeLabel } from '../../i18n/terms'
import { Fact, Facts } from '../../ui/Facts'
import { RecordPage } from '../../ui/RecordPage'
import { ReferenceFact } from '../../ui/ReferenceFact'
import { ReferenceList } from '../../ui/ReferenceList'
import { Section } from '../../ui/Section'
import { TextSection } from '../../ui/TextSection'

/** What the page of an outcome shows of it. */
export function OutcomeContent({ record: outcome }: { record: Single<'outcomes'> }) {
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
