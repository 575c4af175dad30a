import { i18n, type MessageDescriptor } from '@lingui/core'
import { msg, plural, t } from '@lingui/core/macro'
import type { Funding, FundingNode, FundingStage } from '../../api/funding'
import { formatList, formatMoney } from '../../i18n/formats'
import { counted, notStated } from '../../i18n/labels'
import { localized } from '../../i18n/localized'

const stages: Record<FundingStage, MessageDescriptor> = {
  funder: msg`Financeurs`,
  programme: msg`Programmes`,
  project: msg`Projets`,
  beneficiary: msg`Bénéficiaires`,
}

export const stageLabel = (stage: FundingStage) => i18n._(stages[stage])

/** Who a station of the money is: those who pay together are one. */
export function stationName({ records, others }: FundingNode) {
  if (records.length) return formatList(records.map(({ label }) => localized(label)))
  return others ? plural(others, { one: '# autre', other: '# autres' }) : notStated()
}

type Sum = { amount: number; grants: number; unknown: number }

/** « 40 000 € », « montant non communiqué », or both for grants of both sorts. */
export function sumWords({ amount, unknown }: Sum, currency: string | null) {
  const known = currency && amount > 0 && formatMoney({ value: amount, currency })
  const without =
    unknown > 0 &&
    plural(unknown, { one: '# montant non communiqué', other: '# montants non communiqués' })
  return [known, without].filter(Boolean).join(' + ')
}

export function stationWords(node: FundingNode, currency: string | null) {
  const [name, sum, grants] = [
    stationName(node),
    sumWords(node, currency),
    counted.grants(node.grants),
  ]
  return t`${name} : ${sum} (${grants})`
}

export function flowWords(from: FundingNode, to: FundingNode, sum: Sum, currency: string | null) {
  const [one, other] = [stationName(from), stationName(to)]
  const [amount, grants] = [sumWords(sum, currency), counted.grants(sum.grants)]
  return t`De ${one} à ${other} : ${amount} (${grants})`
}

/** What the chart shows, in a sentence. */
export function sentence({ currency, total, grants, unknown, nodes }: Funding): string {
  if (!grants) return t`Aucun financement ne répond à ces critères`
  const count = counted.grants(grants)
  if (!currency || !total) return t`${count} : aucun montant n’est communiqué`
  const bring = plural(grants, { one: '# financement apporte', other: '# financements apportent' })
  const sum = formatMoney({ value: total, currency })
  const largest = nodes.find(({ stage, records }) => stage === 'funder' && records.length)
  const without = plural(unknown, {
    one: 'un montant n’est pas communiqué',
    other: '# montants ne sont pas communiqués',
  })
  if (unknown) return t`${bring} au moins ${sum} ; ${without}`
  if (!largest || largest.amount === total) return `${bring} ${sum}`
  const [name, part] = [stationName(largest), formatMoney({ value: largest.amount, currency })]
  return t`${bring} ${sum}, dont ${part} par ${name}`
}
