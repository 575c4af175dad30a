import { t } from '@lingui/core/macro'
import { type Collaborations, type Tie, tieKinds } from '../../api/collaborations'
import { formatNumber } from '../../i18n/formats'
import { periodWords } from '../../i18n/periods'
import { ChartTable, type Column } from '../../ui/chart/ChartTable'
import { namesOf, tieKindLabel } from './words'

/** Each two institutions that share something, with how much of what. */
export function TieTable({ data, caption }: { data: Collaborations; caption: string }) {
  const names = namesOf(data.partners)
  const who = (place: number) => (tie: Tie) => names.get(tie.partners[place] ?? '')
  const columns: Column<Tie>[] = [
    { title: t`Institution`, cell: who(0) },
    { title: t`Avec`, cell: who(1) },
    ...tieKinds.map((kind) => ({
      title: tieKindLabel(kind),
      cell: ({ counts }: Tie) => formatNumber(counts[kind]),
      number: true,
    })),
    { title: t`Points communs`, cell: ({ total }) => formatNumber(total), number: true },
    { title: t`Période`, cell: periodWords },
  ]
  return (
    <ChartTable
      caption={caption}
      columns={columns}
      rows={data.ties}
      id={({ partners }) => partners.join('~')}
    />
  )
}
