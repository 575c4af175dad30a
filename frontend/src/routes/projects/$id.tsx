import { t } from '@lingui/core/macro'
import { useSuspenseQuery } from '@tanstack/react-query'
import { createFileRoute } from '@tanstack/react-router'
import { momentOf } from '../../api/moment'
import { recordQuery } from '../../api/queries'
import { Localized } from '../../ui/Localized'
import { RecordPage } from '../../ui/RecordPage'
import { Section } from '../../ui/Section'
import { Funding } from './Funding'
import { Participants } from './Participants'
import { ProjectFacts } from './ProjectFacts'

export const Route = createFileRoute('/projects/$id')({
  validateSearch: momentOf,
  loaderDeps: ({ search }) => search,
  loader: ({ context, params, deps }) =>
    context.queryClient.query(recordQuery('projects', params.id, deps)),
  component: ProjectPage,
})

function ProjectPage() {
  const { data: project } = useSuspenseQuery(
    recordQuery('projects', Route.useParams().id, Route.useSearch()),
  )
  const { acronym, title, summary, objectives } = project
  return (
    <RecordPage
      kind="projects"
      title={acronym ? { fr: acronym, en: acronym } : title}
      lead={
        acronym &&
        acronym !== title.fr && (
          <p>
            <Localized text={title} />
          </p>
        )
      }
      facts={<ProjectFacts project={project} />}
      sources={project.sources}
    >
      {summary && (
        <Section title={t`En bref`}>
          <p>
            <Localized text={summary} />
          </p>
        </Section>
      )}
      {objectives.length > 0 && (
        <Section title={t`Objectifs`}>
          <ul>
            {objectives.map((objective) => (
              <li key={objective.fr}>
                <Localized text={objective} />
              </li>
            ))}
          </ul>
        </Section>
      )}
      <Funding grants={project.grants} funding={project.funding} />
      <Participants participants={project.participants} />
    </RecordPage>
  )
}
