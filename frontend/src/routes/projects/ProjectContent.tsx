import { t } from '@lingui/core/macro'
import type { Single } from '../../api/types'
import { FiguresSection } from '../../ui/figures/FiguresSection'
import { Involvements } from '../../ui/Involvements'
import { Localized } from '../../ui/Localized'
import { OutcomeRows } from '../../ui/OutcomeRows'
import { PrintButton } from '../../ui/PrintButton'
import { RecordPage } from '../../ui/RecordPage'
import { RelatedReferences } from '../../ui/RelatedReferences'
import { RelatedSection } from '../../ui/RelatedSection'
import { TextSection } from '../../ui/TextSection'
import { WorksWith } from '../../ui/WorksWith'
import { Findings } from './Findings'
import { Funding } from './Funding'
import { Participants } from './Participants'
import { Phases } from './Phases'
import { ProjectFacts } from './ProjectFacts'

/** What the page of a project shows of it. */
export function ProjectContent({ record: project }: { record: Single<'projects'> }) {
  const { acronym, title, summary, objectives } = project
  return (
    <RecordPage
      kind="projects"
      title={acronym ? { fr: acronym, en: acronym } : title}
      lead={
        <>
          {acronym && acronym !== title.fr && (
            <p>
              <Localized text={title} />
            </p>
          )}
          <WorksWith of={{ project: project.id }} />
        </>
      }
      facts={<ProjectFacts project={project} />}
      sources={project.sources}
      tools={<PrintButton />}
    >
      <TextSection title={t`En bref`} of={summary} />
      <TextSection title={t`Contexte`} of={project.context} />
      <TextSection title={t`Objectifs`} of={objectives} />
      <TextSection title={t`Méthode`} of={project.method} />
      <Phases of={project.phases} />
      <Findings of={project.findings} />
      <TextSection title={t`Leviers d’action`} of={project.levers} />
      <FiguresSection related={project.figures} />
      <Funding grants={project.grants} funding={project.funding} />
      <Involvements title={t`Qui en a la charge`} of={project.people} />
      <Participants participants={project.participants} />
      <RelatedSection title={t`Réalisations`} related={project.outcomes}>
        {(outcomes) => <OutcomeRows outcomes={outcomes} />}
      </RelatedSection>
      <RelatedReferences title={t`Événements`} related={project.events} />
    </RecordPage>
  )
}
