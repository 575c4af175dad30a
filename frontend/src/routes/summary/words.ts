import { t } from '@lingui/core/macro'
import type { Summary, SummarySearch } from '../../api/summary'
import { formatList, formatMoney } from '../../i18n/formats'
import { counted } from '../../i18n/labels'
import { localized } from '../../i18n/localized'

export function titleWords({ from, to }: SummarySearch) {
  if (from && from === to) return t`Bilan ${from}`
  if (from && to) return t`Bilan ${from}–${to}`
  if (from) return t`Bilan depuis ${from}`
  return to ? t`Bilan jusqu’en ${to}` : t`Bilan de toutes les années`
}

/** What it comes to, in a sentence. */
export function leadWords({ pole, programme, projects, events, funding, outcomes }: Summary) {
  const scope = [pole, programme].flatMap((one) => (one ? [localized(one.label)] : []))
  const { total, currency, grants } = funding
  const money = counted.grants(grants)
  const sum = currency && formatMoney({ value: total, currency })
  const all = formatList([
    counted.projects(projects.total),
    sum ? t`${money} (montants connus : ${sum})` : money,
    counted.events(events.total),
    counted.outcomes(outcomes.total),
  ])
  const whose = formatList(scope)
  return whose ? t`${whose} : ${all}.` : `${all}.`
}
