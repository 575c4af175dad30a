import { t } from '@lingui/core/macro'
import type { Agreement } from '../../api/types'
import { dateWords } from '../../i18n/periods'
import { Localized } from '../../ui/Localized'
import { RecordLink } from '../../ui/RecordLink'
import { Row, Rows } from '../../ui/Rows'
import { Summary } from '../../ui/Summary'

export const AgreementRows = ({ agreements }: { agreements: Agreement[] }) => (
  <Rows>
    {agreements.map((agreement) => (
      <Row
        key={agreement.id}
        id={agreement.id}
        level={2}
        title={
          <RecordLink to={{ kind: 'agreements', id: agreement.id }}>
            <Localized text={agreement.title} />
          </RecordLink>
        }
        meta={[
          when(agreement),
          agreement.place && <Localized text={agreement.place} />,
          agreement.cooperation && <RecordLink to={agreement.cooperation} />,
        ]}
      >
        <Summary of={agreement.summary} />
      </Row>
    ))}
  </Rows>
)

function when({ signed, announced }: Agreement) {
  if (signed) {
    const date = dateWords(signed)
    return t`signé ${date}`
  }
  if (!announced) return t`date non communiquée`
  const date = dateWords(announced)
  return t`annoncé ${date}`
}
