import { t } from '@lingui/core/macro'
import { useSuspenseQuery } from '@tanstack/react-query'
import { createFileRoute } from '@tanstack/react-router'
import { momentOf } from '../../api/moment'
import { recordQuery } from '../../api/queries'
import { formatNumber, formatPercent } from '../../i18n/formats'
import { Fact, Facts } from '../../ui/Facts'
import { FiguresSection } from '../../ui/figures/FiguresSection'
import { OutcomeRows } from '../../ui/OutcomeRows'
import { RecordPage } from '../../ui/RecordPage'
import { RelatedReferences } from '../../ui/RelatedReferences'
import { RelatedSection } from '../../ui/RelatedSection'

export const Route = createFileRoute('/poles/$id')({
  validateSearch: momentOf,
  loaderDeps: ({ search }) => search,
  loader: ({ context, params, deps }) =>
    context.queryClient.query(recordQuery('poles', params.id, deps)),
  component: PolePage,
})

function PolePage() {
  const { data: pole } = useSuspenseQuery(
    recordQuery('poles', Route.useParams().id, Route.useSearch()),
  )
  const { companies, hospitals, internationalCentres, researcherShare, universities } = pole
  return (
    <RecordPage
      kind="poles"
      title={pole.name}
      sources={pole.sources}
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
