import { plural, t } from '@lingui/core/macro'
import { type Funding, fundingPath, type FundingSearch } from '../../api/funding'
import { formatMoney } from '../../i18n/formats'
import { counted } from '../../i18n/labels'
import { ChartFrame } from '../../ui/chart/ChartFrame'
import { Choices } from './Choices'
import { FundingPicture } from './FundingPicture'
import { FundingTables } from './FundingTables'
import { sentence } from './words'

type Props = { search: FundingSearch; data: Funding }

/** Who pays what by which programme, as the address says: on its page and within other sites. */
export function FundingChart({ search, data }: Props) {
  return (
    <ChartFrame
      name="funding"
      title={sentence(data)}
      path={fundingPath(search)}
      data={data}
      legend={<Choices data={data} search={search} />}
      note={noteOf(data)}
      table={<FundingTables data={data} search={search} />}
    >
      {data.links.length > 0 && <FundingPicture data={data} search={search} />}
    </ChartFrame>
  )
}

/** What the picture does not say by itself. */
function noteOf({ nodes, unknown, otherCurrencies }: Funding) {
  const joint = nodes.some(({ records }) => records.length > 1)
  const notes = [
    unknown > 0 &&
      plural(unknown, {
        one: 'Un financement dont le montant n’est pas communiqué est hachuré : sa largeur ne dit rien de la somme.',
        other:
          '# financements dont le montant n’est pas communiqué sont hachurés : leur largeur ne dit rien de la somme.',
      }),
    joint && t`Ceux qui financent ensemble sont réunis : la part de chacun n’est pas connue.`,
    ...otherCurrencies.map(({ currency, total, grants }) => {
      const [sum, count] = [formatMoney({ value: total, currency }), counted.grants(grants)]
      return t`Dans une autre devise, non montré ici : ${sum} (${count}).`
    }),
  ]
  return notes.filter(Boolean).join(' ')
}
