import type { Outcome } from '../api/types'
import { formatDate } from '../i18n/formats'
import { outcomeTypeLabel } from '../i18n/terms'
import { Localized } from './Localized'
import { RecordLink } from './RecordLink'
import { Row, Rows } from './Rows'
import { Summary } from './Summary'

export const OutcomeRows = ({ outcomes, level }: { outcomes: Outcome[]; level?: 2 | 3 }) => (
  <Rows>
    {outcomes.map(({ id, title, type, description, date, institutions, programme }) => (
      <Row
        key={id}
        id={id}
        {...(level && { level })}
        title={
          <RecordLink to={{ kind: 'outcomes', id }}>
            <Localized text={title} />
          </RecordLink>
        }
        meta={[
          outcomeTypeLabel(type),
          date && formatDate(date),
          programme && <RecordLink to={programme} />,
          ...institutions.map((institution) => (
            <RecordLink key={institution.id} to={institution} />
          )),
        ]}
      >
        <Summary of={description} />
      </Row>
    ))}
  </Rows>
)
