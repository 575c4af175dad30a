import { t } from '@lingui/core/macro'
import type { Funding, FundingLink, FundingNode, FundingSearch } from '../../api/funding'
import { formatMoney, formatNumber } from '../../i18n/formats'
import { ChartHeading } from '../../ui/chart/ChartHeading'
import { ChartTable, type Column } from '../../ui/chart/ChartTable'
import styles from './Funding.module.css'
import { stagesOf } from './flows'
import { Way } from './Way'
import { stageLabel, stationName } from './words'

type Props = { data: Funding; search: FundingSearch }

/** The stations, stage by stage, each with its sum; then what goes from which to which. */
export function FundingTables({ data, search }: Props) {
  const { currency, links, nodes } = data
  const byId = new Map(nodes.map((node) => [node.id, node]))
  const money = (value: number) => (currency ? formatMoney({ value, currency }) : formatNumber(0))
  const sums = <Row extends FundingNode | FundingLink>(total?: Funding): Column<Row>[] => [
    {
      title: t`Montant connu`,
      cell: ({ amount }) => money(amount),
      number: true,
      ...(total && { total: money(total.total) }),
    },
    {
      title: t`Financements`,
      cell: ({ grants }) => formatNumber(grants),
      number: true,
      ...(total && { total: formatNumber(total.grants) }),
    },
    {
      title: t`dont montant non communiqué`,
      cell: ({ unknown }) => formatNumber(unknown),
      number: true,
      ...(total && { total: formatNumber(total.unknown) }),
    },
  ]
  const name = (id: string) => {
    const node = byId.get(id)
    return node && stationName(node)
  }
  const flow = ({ from, to }: FundingLink) => [from, to].flatMap((id) => byId.get(id) ?? [])
  return (
    <div className={styles.tables}>
      {stagesOf(nodes).map(({ stage, nodes: its }) => (
        <div key={stage}>
          <ChartHeading className={styles.heading}>{stageLabel(stage)}</ChartHeading>
          <ChartTable
            caption={stageLabel(stage)}
            columns={[
              {
                title: t`Nom`,
                cell: (node) => (
                  <Way search={search} through={[node]}>
                    {stationName(node)}
                  </Way>
                ),
                total: t`Total`,
              },
              ...sums<FundingNode>(data),
            ]}
            rows={its}
            id={({ id }) => id}
          />
        </div>
      ))}
      <div>
        <ChartHeading className={styles.heading}>{t`De qui à quoi`}</ChartHeading>
        <ChartTable
          caption={t`De qui à quoi`}
          columns={[
            { title: t`De`, cell: ({ from }) => name(from) },
            {
              title: t`À`,
              cell: (link) => (
                <Way search={search} through={flow(link)}>
                  {name(link.to)}
                </Way>
              ),
            },
            ...sums<FundingLink>(),
          ]}
          rows={links}
          id={({ from, to }) => `${from} ${to}`}
        />
      </div>
    </div>
  )
}
