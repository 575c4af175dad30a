import { plural } from '@lingui/core/macro'
import type { Training } from '../../api/types'
import { countryName } from '../../i18n/formats'
import { periodWords } from '../../i18n/periods'
import { trainingTypeLabel } from '../../i18n/terms'
import { Localized } from '../../ui/Localized'
import { RecordLink } from '../../ui/RecordLink'
import { Row, Rows } from '../../ui/Rows'
import { Summary } from '../../ui/Summary'

export const TrainingRows = ({ trainings }: { trainings: Training[] }) => (
  <Rows>
    {trainings.map((training) => (
      <Row
        key={training.id}
        id={training.id}
        level={2}
        title={
          <RecordLink to={{ kind: 'trainings', id: training.id }}>
            <Localized text={training.title} />
          </RecordLink>
        }
        meta={[
          trainingTypeLabel(training.type),
          periodWords(training),
          training.place && <Localized text={training.place} />,
          training.country && countryName(training.country),
          training.sessions.length > 0 &&
            plural(training.sessions.length, { one: '# session', other: '# sessions' }),
        ]}
      >
        <Summary of={training.description} />
      </Row>
    ))}
  </Rows>
)
