import type { Axis } from '../../api/types'
import { Localized } from '../../ui/Localized'
import { RecordLink } from '../../ui/RecordLink'
import { Row, Rows } from '../../ui/Rows'

export const AxisRows = ({ axes }: { axes: Axis[] }) => (
  <Rows>
    {axes.map(({ id, name, topics }) => (
      <Row
        key={id}
        id={id}
        level={2}
        title={
          <RecordLink to={{ kind: 'axes', id }}>
            <Localized text={name} />
          </RecordLink>
        }
        meta={topics.map((topic) => (
          <Localized key={topic.fr} text={topic} />
        ))}
      />
    ))}
  </Rows>
)
