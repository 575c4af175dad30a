import type { Source } from '../../api/types'
import { formatDate } from '../../i18n/formats'
import { sourceTypeLabel } from '../../i18n/terms'
import { Localized } from '../../ui/Localized'
import { RecordLink } from '../../ui/RecordLink'
import { Row, Rows } from '../../ui/Rows'

export const SourceRows = ({ sources }: { sources: Source[] }) => (
  <Rows>
    {sources.map(({ id, title, type, published, publisher }) => (
      <Row
        key={id}
        id={id}
        level={2}
        title={
          <RecordLink to={{ kind: 'sources', id }}>
            <Localized text={title} />
          </RecordLink>
        }
        meta={[sourceTypeLabel(type), publisher, published && formatDate(published)]}
      />
    ))}
  </Rows>
)
