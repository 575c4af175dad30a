import { t } from '@lingui/core/macro'
import { useSuspenseQuery } from '@tanstack/react-query'
import { createFileRoute } from '@tanstack/react-router'
import { momentOf } from '../../api/moment'
import { recordQuery } from '../../api/queries'
import { countryName, languageName } from '../../i18n/formats'
import { periodWords } from '../../i18n/periods'
import { trainingTypeLabel } from '../../i18n/terms'
import { Fact, Facts } from '../../ui/Facts'
import { Localized } from '../../ui/Localized'
import { RecordPage } from '../../ui/RecordPage'
import { ReferenceFact } from '../../ui/ReferenceFact'
import { TextSection } from '../../ui/TextSection'
import { Sessions } from './Sessions'

export const Route = createFileRoute('/trainings/$id')({
  validateSearch: momentOf,
  loaderDeps: ({ search }) => search,
  loader: ({ context, params, deps }) =>
    context.queryClient.query(recordQuery('trainings', params.id, deps)),
  component: TrainingPage,
})

function TrainingPage() {
  const { data: training } = useSuspenseQuery(
    recordQuery('trainings', Route.useParams().id, Route.useSearch()),
  )
  const { country, description, language, place, sessions, title, type } = training
  return (
    <RecordPage
      kind="trainings"
      title={title}
      sources={training.sources}
      facts={
        <Facts>
          <Fact label={t`Type`}>{trainingTypeLabel(type)}</Fact>
          <Fact label={t`Période`}>{periodWords(training)}</Fact>
          <Fact label={t`Lieu`}>{place && <Localized text={place} />}</Fact>
          {country && <Fact label={t`Pays`}>{countryName(country)}</Fact>}
          {language && <Fact label={t`Langue`}>{languageName(language)}</Fact>}
          <ReferenceFact label={t`Établissements d’accueil`} to={training.hosts} />
          <ReferenceFact label={t`Organisation`} to={training.organisers} />
          <ReferenceFact label={t`Coopération`} to={training.cooperation} />
        </Facts>
      }
    >
      <TextSection title={t`De quoi il s’agit`} of={description} />
      <Sessions of={sessions} />
    </RecordPage>
  )
}
