import { plural, t } from '@lingui/core/macro'
import type { Pole } from '../../api/types'
import { formatPercent } from '../../i18n/formats'
import { Localized } from '../../ui/Localized'
import { RecordLink } from '../../ui/RecordLink'
import { Row, Rows } from '../../ui/Rows'

export const PoleRows = ({ poles }: { poles: Pole[] }) => (
  <Rows>
    {poles.map((pole) => (
      <Row
        key={pole.id}
        id={pole.id}
        level={2}
        title={
          <RecordLink to={{ kind: 'poles', id: pole.id }}>
            <Localized text={pole.name} />
          </RecordLink>
        }
        meta={[
          pole.researcherShare !== null && shareWords(pole.researcherShare),
          pole.companies !== null &&
            plural(pole.companies, { one: '# entreprise', other: '# entreprises' }),
          pole.universities !== null &&
            plural(pole.universities, { one: '# université', other: '# universités' }),
          pole.hospitals !== null &&
            plural(pole.hospitals, { one: '# hôpital ou centre', other: '# hôpitaux ou centres' }),
        ]}
      />
    ))}
  </Rows>
)

function shareWords(value: number) {
  const share = formatPercent(value)
  return t`${share} des chercheurs du réseau en cancérologie`
}
