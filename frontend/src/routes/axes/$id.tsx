import { t } from '@lingui/core/macro'
import { useSuspenseQuery } from '@tanstack/react-query'
import { createFileRoute } from '@tanstack/react-router'
import { momentOf } from '../../api/moment'
import { recordQuery } from '../../api/queries'
import { Localized } from '../../ui/Localized'
import { RecordPage } from '../../ui/RecordPage'
import { ReferenceList } from '../../ui/ReferenceList'
import { RelatedSection } from '../../ui/RelatedSection'
import { Section } from '../../ui/Section'

export const Route = createFileRoute('/axes/$id')({
  validateSearch: momentOf,
  loaderDeps: ({ search }) => search,
  loader: ({ context, params, deps }) =>
    context.queryClient.query(recordQuery('axes', params.id, deps)),
  component: AxisPage,
})

function AxisPage() {
  const { data: axis } = useSuspenseQuery(
    recordQuery('axes', Route.useParams().id, Route.useSearch()),
  )
  const { name, projects, sources, topics } = axis
  return (
    <RecordPage kind="axes" title={name} sources={sources}>
      <Section title={t`Thèmes`}>
        <ul>
          {topics.map((topic) => (
            <li key={topic.fr}>
              <Localized text={topic} />
            </li>
          ))}
        </ul>
      </Section>
      {projects.total === 0 && (
        <p>{t`Aucun projet n’est encore rattaché à cet axe : les documents cités ne le précisent pas.`}</p>
      )}
      <RelatedSection title={t`Projets`} related={projects}>
        {(items) => <ReferenceList items={items.map((reference) => ({ reference }))} />}
      </RelatedSection>
    </RecordPage>
  )
}
