import { plural, t } from '@lingui/core/macro'
import {
  type Collaborations,
  collaborationsPath,
  type CollaborationsSearch,
} from '../../api/collaborations'
import { counted } from '../../i18n/labels'
import { ChartFrame } from '../../ui/chart/ChartFrame'
import { Legend } from './Legend'
import { Matrix } from './Matrix'
import { Network } from './Network'
import { PartnerList } from './PartnerList'
import { Shared } from './Shared'
import { TieTable } from './TieTable'
import { sentence } from './words'

type Props = { search: CollaborationsSearch; data: Collaborations }

/** Who works with whom, as the address says: on its page and within other sites. */
export function CollaborationsChart({ search, data }: Props) {
  const title = sentence(data)
  const looked = search.partner ?? []
  const shared = <Shared data={data} looked={looked} />
  return (
    <ChartFrame
      name="collaborations"
      title={title}
      path={collaborationsPath(search)}
      data={data}
      legend={!search.view && <Legend data={data} />}
      note={noteOf(data)}
      table={<TieTable data={data} caption={title} />}
      twins={[
        { view: 'list', label: t`Liste`, content: <PartnerList data={data} /> },
        {
          view: 'matrix',
          label: t`Matrice`,
          content: (
            <>
              <Matrix data={data} caption={title} />
              {shared}
            </>
          ),
        },
      ]}
    >
      <Network data={data} looked={looked} />
      {shared}
    </ChartFrame>
  )
}

/** What is not in the picture, and why. */
function noteOf({ partners, partnersTotal, undated }: Collaborations) {
  const left = counted.institutions(partnersTotal - partners.length)
  const notes = [
    partnersTotal > partners.length &&
      t`Les plus liées seulement : ${left} de plus ne sont pas montrées.`,
    undated > 0 &&
      plural(undated, {
        one: '# notice sans date connue n’est pas comptée.',
        other: '# notices sans date connue ne sont pas comptées.',
      }),
  ]
  return notes.filter(Boolean).join(' ')
}
