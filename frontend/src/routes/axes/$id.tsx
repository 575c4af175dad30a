import { t } from '@lingui/core/macro'
import { useSuspenseQuery } from '@tanstack/react-query'
import { createFileRoute, Link } from '@tanstack/react-router'
import { momentOf } from '../../api/moment'
import { recordQuery } from '../../api/queries'
import { localized } from '../../i18n/localized'
import { Localized } from '../../ui/Localized'
import { RecordPage } from '../../ui/RecordPage'
import { RelatedReferences } from '../../ui/RelatedReferences'
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
      <Section
        title={t`Thèmes`}
        intro={t`Chaque thème mène à ce qui en parle dans tout le réseau.`}
      >
        <ul>
          {topics.map((topic) => (
            <li key={topic.fr}>
              <Link to="/search" search={{ q: localized(topic) }}>
                <Localized text={topic} />
              </Link>
            </li>
          ))}
        </ul>
      </Section>
      {projects.total === 0 && (
        <p>{t`Aucun projet n’est encore rattaché à cet axe : les documents cités ne le précisent pas.`}</p>
      )}
      <RelatedReferences title={t`Projets`} related={projects} />
    </RecordPage>
  )
}
