import { t } from '@lingui/core/macro'
import type { Project } from '../../api/types'
import { formatDate, formatList, formatMoney } from '../../i18n/formats'
import { Fact, Facts } from '../../ui/Facts'
import { ReferenceFact } from '../../ui/ReferenceFact'
import { References } from '../../ui/References'

export const ProjectFacts = ({ project }: { project: Project }) => (
  <Facts>
    <Fact label={t`Coordination`}>
      <References of={coordinators(project)} />
    </Fact>
    <Fact label={t`Début`}>{project.start && formatDate(project.start)}</Fact>
    <Fact label={t`Fin`}>{project.end && formatDate(project.end)}</Fact>
    <Fact label={t`Financements connus`}>{formatList(project.funding.map(formatMoney))}</Fact>
    <Fact label={t`Programmes`}>
      <References of={project.programmes} />
    </Fact>
    <Fact label={t`Axes scientifiques`}>
      <References of={project.axes} />
    </Fact>
    <Fact label={t`Pôles universitaires`}>
      <References of={project.poles} />
    </Fact>
    <ReferenceFact label={t`Coopération`} to={project.cooperation} />
    {project.otherNames.length > 0 && (
      <Fact label={t`Autres noms`}>{formatList(project.otherNames)}</Fact>
    )}
  </Facts>
)

const coordinators = ({ participants }: Project) =>
  participants.filter(({ role }) => role === 'coordinator').map(({ institution }) => institution)
