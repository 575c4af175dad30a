import { t } from '@lingui/core/macro'
import { useSuspenseQuery } from '@tanstack/react-query'
import { createFileRoute } from '@tanstack/react-router'
import { momentOf } from '../../api/moment'
import { recordQuery } from '../../api/queries'
import { formatList } from '../../i18n/formats'
import { roleLabel } from '../../i18n/labels'
import { GrantRows } from '../../ui/GrantRows'
import { Localized } from '../../ui/Localized'
import { RecordPage } from '../../ui/RecordPage'
import { ReferenceList } from '../../ui/ReferenceList'
import { RelatedSection } from '../../ui/RelatedSection'
import { InstitutionFacts } from './InstitutionFacts'

export const Route = createFileRoute('/institutions/$id')({
  validateSearch: momentOf,
  loaderDeps: ({ search }) => search,
  loader: ({ context, params, deps }) =>
    context.queryClient.query(recordQuery('institutions', params.id, deps)),
  component: InstitutionPage,
})

function InstitutionPage() {
  const { data: institution } = useSuspenseQuery(
    recordQuery('institutions', Route.useParams().id, Route.useSearch()),
  )
  const { description, projects, grantsAsBeneficiary, grantsAsFunder } = institution
  return (
    <RecordPage
      kind="institutions"
      title={institution.name}
      lead={
        description && (
          <p>
            <Localized text={description} />
          </p>
        )
      }
      facts={<InstitutionFacts institution={institution} />}
      sources={institution.sources}
    >
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
      <RelatedSection title={t`Programmes menés`} related={institution.programmesOperated}>
        {(programmes) => <ReferenceList items={programmes.map((reference) => ({ reference }))} />}
      </RelatedSection>
      <RelatedSection title={t`Programmes financés`} related={institution.programmesFunded}>
        {(programmes) => <ReferenceList items={programmes.map((reference) => ({ reference }))} />}
      </RelatedSection>
      <RelatedSection title={t`Institutions rattachées`} related={institution.children}>
        {(children) => <ReferenceList items={children.map((reference) => ({ reference }))} />}
      </RelatedSection>
    </RecordPage>
  )
}
