import { plural, t } from '@lingui/core/macro'
import type { ReactNode } from 'react'
import type { Summary } from '../../api/summary'
import { formatMoney } from '../../i18n/formats'
import { counted } from '../../i18n/labels'
import { NotStated } from '../../ui/Facts'
import { References } from '../../ui/References'
import { Section } from '../../ui/Section'
import { type Share, ShareTable } from './ShareTable'
import styles from './Summary.module.css'

type Funding = Summary['funding']

/** What was granted: by whom, under which programme, in which year. Each table adds up to the whole. */
export function FundingSums({ of: funding }: { of: Funding }) {
  const { currency, total, grants, unknown, undated, otherCurrencies } = funding
  if (!grants) return null
  const shares = { currency, total }
  return (
    <Section
      title={t`Financements`}
      intro={currency ? formatMoney({ value: total, currency }) : t`Aucun montant n’est connu.`}
    >
      <div className={styles.tables}>
        <ShareTable name={t`Financeur`} {...shares} rows={funding.byFunder.map(shareOf)} />
        <ShareTable name={t`Programme`} {...shares} rows={funding.byProgramme.map(shareOf)} />
        <ShareTable
          name={t`Année`}
          {...shares}
          rows={funding.byYear.map(({ year, ...rest }) => ({
            ...rest,
            key: year ?? '',
            label: year ?? <NotStated />,
          }))}
        />
      </div>
      <ul className={styles.notes}>
        {unknown > 0 && (
          <li>
            {plural(unknown, {
              one: '# financement sans montant connu est compté, non additionné.',
              other: '# financements sans montant connu sont comptés, non additionnés.',
            })}
          </li>
        )}
        {undated > 0 && (
          <li>
            {plural(undated, {
              one: '# financement n’a pas d’année connue.',
              other: '# financements n’ont pas d’année connue.',
            })}
          </li>
        )}
        {otherCurrencies.map((other) => (
          <li key={other.currency}>
            {otherWords(
              formatMoney({ value: other.total, currency: other.currency }),
              counted.grants(other.grants),
            )}
          </li>
        ))}
      </ul>
    </Section>
  )
}

const otherWords = (sum: string, grants: string) => t`Dans une autre monnaie : ${sum} (${grants}).`

function shareOf({ records, others, ...rest }: Funding['byFunder'][number]): Share {
  const key = records.map(({ id }) => id).join('+') || String(others)
  return { ...rest, key, label: nameOf(records, others) }
}

function nameOf(records: Funding['byFunder'][number]['records'], others: number): ReactNode {
  return others ? plural(others, { one: '# autre', other: '# autres' }) : <References of={records} />
}
