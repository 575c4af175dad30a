import type { Highlight, Hit } from '../../api/types'
import { kindName } from '../../i18n/labels'
import { localized } from '../../i18n/localized'
import { Localized } from '../../ui/Localized'
import { RecordLink } from '../../ui/RecordLink'
import { Row, Rows } from '../../ui/Rows'
import { HighlightsByRecord } from '../../ui/search/Highlights'
import { Pieces } from '../../ui/search/Pieces'
import { telling, wordsOf } from '../../ui/search/telling'

// Records of different kinds may have the same id.
const keyOf = ({ record: { kind, id } }: Hit) => `${kind}/${id}`

export const HitRows = ({ hits }: { hits: Hit[] }) => (
  <HighlightsByRecord value={Object.fromEntries(hits.map((hit) => [keyOf(hit), others(hit)]))}>
    <Rows>
      {hits.map((hit) => (
        <Row
          key={keyOf(hit)}
          id={keyOf(hit)}
          level={2}
          title={
            <RecordLink to={hit.record}>
              <Name of={hit} />
            </RecordLink>
          }
          meta={[kindName(hit.record.kind)]}
        />
      ))}
    </Rows>
  </HighlightsByRecord>
)

const others = ({ record, highlights }: Hit) => telling(highlights, [localized(record.label)])

const names = (label: string) => (one: Highlight) =>
  one.in === 'name' && wordsOf(one.pieces) === label

function Name({ of: { record, highlights } }: { of: Hit }) {
  const own = highlights.find(names(localized(record.label)))
  return own ? <Pieces of={own.pieces} /> : <Localized text={record.label} />
}
