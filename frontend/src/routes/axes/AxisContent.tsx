import { t } from '@lingui/core/macro'
import { Link } from '@tanstack/react-router'
import type { Single } from '../../api/types'
import { localized } from '../../i18n/localized'
import { Localized } from '../../ui/Localized'
import { RecordPage } from '../../ui/RecordPage'
import { RelatedReferences } from '../../ui/RelatedReferences'
import { Section } from '../../ui/Section'
import { WorksWith } from '../../ui/WorksWith'

/** What the page of an axis shows of it. */
export function AxisContent({ record: axis }: { record: Single<'axes'> }) {
  const { name, projects, sources, topics } = axis
  return (
    <RecordPage
      kind="axes"
      title={name}
      lead={projects.total > 0 && <WorksWith of={{ axis: axis.id }} />}
      sources={sources}
    >
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
