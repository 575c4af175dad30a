import { plural, t } from '@lingui/core/macro'
import type { ReactNode } from 'react'
import type { Summary, SummaryShare } from '../../api/summary'
import { formatMoney } from '../../i18n/formats'
import { counted, notStated } from '../../i18n/labels'
import { References } from '../../ui/References'
import { Section } from '../../ui/Section'
import { Shares } from './Shares'
import styles from './Summary.module.css'

/** What was granted, and who paid, for what and when. */
export function Funding({ of }: { of: Summary['funding'] }) {
  const { currency, grants, total, unknown, undated, otherCurrencies } = of
  if (!grants) return null
  const money = (value: number) => (currency ? formatMoney({ value, currency }) : notStated())
  const [sum, number] = [money(total), counted.grants(grants)]
  const rows = (shares: SummaryShare[]) =>
    shares.map((share, index) => ({ ...share, id: String(index), name: nameOf(share) }))
  return (
    <Section title={t`Financements`}>
      <p className={styles.total}>{t`${sum} connus, en ${number}`}</p>
      <div className={styles.shares}>
        <Shares title={t`Par financeur`} rows={rows(of.byFunder)} money={money} />
        <Shares title={t`Par programme`} rows={rows(of.byProgramme)} money={money} />
        <Shares
          title={t`Par année`}
          rows={of.byYear.map((share) => ({
            ...share,
            id: share.year ?? '',
            name: share.year ?? notStated(),
          }))}
          money={money}
        />
      </div>
      <p className={styles.quiet}>{notes({ unknown, undated })}</p>
      {otherCurrencies.map((other) => (
        <p key={other.currency} className={styles.quiet}>
          {formatMoney({ value: other.total, currency: other.currency })} (
          {counted.grants(other.grants)})
        </p>
      ))}
    </Section>
  )
}

/** Who a share is of: several who pay jointly, nobody who is stated, or the rest. */
function nameOf({ records, others }: SummaryShare): ReactNode {
  if (records.length) return <References of={records} />
  return others ? plural(others, { one: '# autre', other: '# autres' }) : notStated()
}

function notes({ unknown, undated }: { unknown: number; undated: number }) {
  const words = [
    unknown > 0 &&
      plural(unknown, {
        one: 'Le montant d’un financement n’est pas communiqué.',
        other: 'Le montant de # financements n’est pas communiqué.',
      }),
    undated > 0 &&
      plural(undated, {
        one: 'L’année d’un autre financement n’est pas connue.',
        other: 'L’année de # autres financements n’est pas connue.',
      }),
  ]
  return words.filter(Boolean).join(' ')
}
