import type { Cooperation } from '../../api/types'
import { countryName } from '../../i18n/formats'
import { sinceWords } from '../../i18n/periods'
import { Localized } from '../../ui/Localized'
import { RecordLink } from '../../ui/RecordLink'
import { Row, Rows } from '../../ui/Rows'
import { Summary } from '../../ui/Summary'

export const CooperationRows = ({ cooperations }: { cooperations: Cooperation[] }) => (
  <Rows>
    {cooperations.map(({ id, title, territory, country, since, summary }) => (
      <Row
        key={id}
        id={id}
        level={2}
        title={
          <RecordLink to={{ kind: 'cooperations', id }}>
            <Localized text={title} />
          </RecordLink>
        }
        meta={[
          <Localized key="territory" text={territory} />,
          country && countryName(country),
          since && sinceWords(since),
        ]}
      >
        <Summary of={summary} />
      </Row>
    ))}
  </Rows>
)
