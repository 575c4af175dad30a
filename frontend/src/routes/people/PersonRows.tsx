import type { Person } from '../../api/types'
import { RecordLink } from '../../ui/RecordLink'
import { Row, Rows } from '../../ui/Rows'
import { Positions } from './Positions'

export const PersonRows = ({ people }: { people: Person[] }) => (
  <Rows>
    {people.map(({ id, name, positions }) => (
      <Row
        key={id}
        id={id}
        level={2}
        title={<RecordLink to={{ kind: 'people', id }}>{name}</RecordLink>}
      >
        <Positions of={positions} />
      </Row>
    ))}
  </Rows>
)
