import { t } from '@lingui/core/macro'
import { Link } from '@tanstack/react-router'
import type { Single } from '../../api/types'
import { formatNumber, formatPercent } from '../../i18n/formats'
import { Fact, Facts } from '../../ui/Facts'
import { FiguresSection } from '../../ui/figures/FiguresSection'
import { OutcomeRows } from '../../ui/OutcomeRows'
import { RecordPage } from '../../ui/RecordPage'
import { RelatedReferences } from '../../ui/RelatedReferences'
import { RelatedSection } from '../../ui/RelatedSection'

/** What the page of a pole shows of it. */
export function PoleContent({ record: pole }: { record: Single<'poles'> }) {
  const { companies, hospitals, internationalCentres, researcherShare, universities } = pole
  return (
    <RecordPage
      kind="poles"
      title={pole.name}
      sources={pole.sources}
      tools={
        <>
          <Link to="/map" search={{ place: pole.id }}>{t`Sur la carte`}</Link>
          <Link to="/summary" search={{ pole: pole.id }}>{t`Le bilan de ce pôle`}</Link>
        </>
      }
      facts={
        <Facts>
          <Fact label={t`Part des chercheurs en cancérologie`}>
            {researcherShare !== null && formatPercent(researcherShare)}
          </Fact>
          <Fact label={t`Entreprises en cancérologie`}>{number(companies)}</Fact>
          <Fact label={t`Universités`}>{number(universities)}</Fact>
          <Fact label={t`Hôpitaux et centres de soins`}>{number(hospitals)}</Fact>
          {internationalCentres !== null && (
            <Fact label={t`Centres internationaux`}>{number(internationalCentres)}</Fact>
          )}
        </Facts>
      }
    >
      <FiguresSection related={pole.figures} />
      <RelatedReferences title={t`Projets`} related={pole.projects} />
      <RelatedSection title={t`Réalisations`} related={pole.outcomes}>
        {(outcomes) => <OutcomeRows outcomes={outcomes} />}
      </RelatedSection>
      <RelatedReferences title={t`Événements`} related={pole.events} />
      <RelatedReferences title={t`Institutions`} related={pole.institutions} />
    </RecordPage>
  )
}

const number = (value: number | null) => value !== null && formatNumber(value)
