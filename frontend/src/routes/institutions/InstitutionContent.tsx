import { t } from '@lingui/core/macro'
import type { Single } from '../../api/types'
import { formatList } from '../../i18n/formats'
import { roleLabel } from '../../i18n/terms'
import { GrantRows } from '../../ui/GrantRows'
import { Localized } from '../../ui/Localized'
import { RecordPage } from '../../ui/RecordPage'
import { ReferenceList } from '../../ui/ReferenceList'
import { RelatedReferences } from '../../ui/RelatedReferences'
import { RelatedSection } from '../../ui/RelatedSection'
import { TextSection } from '../../ui/TextSection'
import { WorksWith } from '../../ui/WorksWith'
import { InstitutionFacts } from './InstitutionFacts'
import { Relationships } from './Relationships'
import { RelationshipsFrom } from './RelationshipsFrom'

/** What the page of an institution shows of it. */
export function InstitutionContent({ record: institution }: { record: Single<'institutions'> }) {
  const { description, projects, grantsAsBeneficiary, grantsAsFunder } = institution
  return (
    <RecordPage
      kind="institutions"
      title={institution.name}
      lead={
        <>
          {description && (
            <p>
              <Localized text={description} />
            </p>
          )}
          <WorksWith of={{ institution: institution.id }} />
        </>
      }
      facts={<InstitutionFacts institution={institution} />}
      sources={institution.sources}
    >
      <TextSection title={t`Objectifs`} of={institution.objectives} />
      <TextSection title={t`Actions`} of={institution.actions} />
      <Relationships of={institution.relationships} />
      <RelatedSection
        title={t`Relations indiquées par d’autres`}
        related={institution.relationshipsFrom}
      >
        {(others) => <RelationshipsFrom of={others} />}
      </RelatedSection>
      <RelatedSection title={t`Projets`} related={projects}>
        {(items) => (
          <ReferenceList
            items={items.map(({ project, roles }) => ({
              reference: project,
              note: formatList(roles.map(roleLabel)),
            }))}
          />
        )}
      </RelatedSection>
      <RelatedSection title={t`Financements accordés`} related={grantsAsFunder}>
        {(grants) => <GrantRows grants={grants} />}
      </RelatedSection>
      <RelatedSection title={t`Financements reçus`} related={grantsAsBeneficiary}>
        {(grants) => <GrantRows grants={grants} />}
      </RelatedSection>
      <RelatedReferences title={t`Programmes menés`} related={institution.programmesOperated} />
      <RelatedReferences title={t`Programmes financés`} related={institution.programmesFunded} />
      <RelatedReferences title={t`Coopérations`} related={institution.cooperations} />
      <RelatedReferences
        title={t`Accords dont elle a pris l’initiative`}
        related={institution.agreementsInitiated}
      />
      <RelatedReferences title={t`Accords signés`} related={institution.agreementsSigned} />
      <RelatedReferences title={t`Événements`} related={institution.events} />
      <RelatedReferences title={t`Formations`} related={institution.trainings} />
      <RelatedReferences title={t`Réalisations`} related={institution.outcomes} />
      <RelatedReferences title={t`Personnes`} related={institution.people} />
      <RelatedReferences title={t`Institutions rattachées`} related={institution.children} />
    </RecordPage>
  )
}
