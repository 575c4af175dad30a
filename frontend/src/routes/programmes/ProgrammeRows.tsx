import { t } from '@lingui/core/macro'
import type { Programme } from '../../api/types'
import { formatDate } from '../../i18n/formats'
import { Localized } from '../../ui/Localized'
import { RecordLink } from '../../ui/RecordLink'
import { Row, Rows } from '../../ui/Rows'

export const ProgrammeRows = ({ programmes }: { programmes: Programme[] }) => (
  <Rows>
    {programmes.map(({ id, name, acronym, purpose, operator, since }) => (
      <Row
        key={id}
        id={id}
        level={2}
        title={
          <RecordLink to={{ kind: 'programmes', id }}>
            <Localized text={name} />
            {acronym && ` (${acronym})`}
          </RecordLink>
        }
        meta={[operator && <RecordLink to={operator} />, since && sinceWords(since)]}
      >
        {purpose && (
          <p>
            <Localized text={purpose} />
          </p>
        )}
      </Row>
    ))}
  </Rows>
)

function sinceWords(since: string) {
  const date = formatDate(since)
  return t`depuis ${date}`
}
