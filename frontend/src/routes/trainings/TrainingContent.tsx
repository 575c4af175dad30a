import { t } from '@lingui/core/macro'
import type { Single } from '../../api/types'
import { countryName, languageName } from '../../i18n/formats'
import { periodWords } from '../../i18n/periods'
import { trainingTypeLabel } from '../../i18n/terms'
import { Fact, Facts } from '../../ui/Facts'
import { Localized } from '../../ui/Localized'
import { RecordPage } from '../../ui/RecordPage'
import { ReferenceFact } from '../../ui/ReferenceFact'
import { TextSection } from '../../ui/TextSection'
import { Sessions } from './Sessions'

/** What the page of a training shows of it. */
export function TrainingContent({ record: training }: { record: Single<'trainings'> }) {
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
