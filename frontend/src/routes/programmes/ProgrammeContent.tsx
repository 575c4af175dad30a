import { t } from '@lingui/core/macro'
import type { Single } from '../../api/types'
import { formatDate } from '../../i18n/formats'
import { CallRows } from '../../ui/CallRows'
import { Fact, Facts } from '../../ui/Facts'
import { FiguresSection } from '../../ui/figures/FiguresSection'
import { GrantRows } from '../../ui/GrantRows'
import { Localized } from '../../ui/Localized'
import { OutcomeRows } from '../../ui/OutcomeRows'
import { RecordLink } from '../../ui/RecordLink'
import { RecordPage } from '../../ui/RecordPage'
import { References } from '../../ui/References'
import { RelatedReferences } from '../../ui/RelatedReferences'
import { RelatedSection } from '../../ui/RelatedSection'

/** What the page of a programme shows of it. */
export function ProgrammeContent({ record: programme }: { record: Single<'programmes'> }) {
  const { acronym, calls, funders, grants, operator, projects, purpose, since } = programme
  return (
    <RecordPage
      kind="programmes"
      title={programme.name}
      lead={
        purpose && (
          <p>
            <Localized text={purpose} />
          </p>
        )
      }
      sources={programme.sources}
      facts={
        <Facts>
          {acronym && <Fact label={t`Sigle`}>{acronym}</Fact>}
          <Fact label={t`Opérateur`}>{operator && <RecordLink to={operator} />}</Fact>
          <Fact label={t`Depuis`}>{since && formatDate(since)}</Fact>
          <Fact label={t`Financeurs`}>
            <References of={funders} />
          </Fact>
        </Facts>
      }
    >
      <RelatedSection title={t`Appels à projets`} related={calls}>
        {(items) => <CallRows calls={items} />}
      </RelatedSection>
      <FiguresSection related={programme.figures} />
      <RelatedReferences title={t`Projets`} related={projects} />
      <RelatedSection title={t`Financements`} related={grants}>
        {(items) => <GrantRows grants={items} />}
      </RelatedSection>
      <RelatedSection title={t`Réalisations`} related={programme.outcomes}>
        {(outcomes) => <OutcomeRows outcomes={outcomes} />}
      </RelatedSection>
      <RelatedReferences title={t`Événements`} related={programme.events} />
      <RelatedReferences title={t`Coopérations`} related={programme.cooperations} />
    </RecordPage>
  )
}
