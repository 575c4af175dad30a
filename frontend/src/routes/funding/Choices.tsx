import { t } from '@lingui/core/macro'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { Funding, FundingSearch } from '../../api/funding'
import { formatMoney } from '../../i18n/formats'
import styles from './Funding.module.css'
import { stageLabel } from './words'

type Props = { data: Funding; search: FundingSearch }

/** Where the money is followed to, and in which currency where there are several. */
export function Choices({ data, search }: Props) {
  const { currency, total, otherCurrencies } = data
  const { by, currency: _currency, ...rest } = search
  const sums = [...(currency ? [{ currency, total }] : []), ...otherCurrencies]
  return (
    <div className={styles.choices}>
      <p className={styles.choice}>
        {t`Suivre l’argent jusqu’aux`}
        <Choice search={withoutBy(search)} chosen={!by}>
          {stageLabel('project')}
        </Choice>
        <Choice search={{ ...search, by: 'beneficiary' }} chosen={by === 'beneficiary'}>
          {stageLabel('beneficiary')}
        </Choice>
      </p>
      {sums.length > 1 && (
        <p className={styles.choice}>
          {t`Devise`}
          {sums.map((sum) => (
            <Choice
              key={sum.currency}
              search={{ ...rest, ...(by && { by }), currency: sum.currency }}
              chosen={sum.currency === currency}
            >
              {formatMoney({ value: sum.total, currency: sum.currency })}
            </Choice>
          ))}
        </p>
      )}
    </div>
  )
}

const withoutBy = ({ by: _by, ...search }: FundingSearch): FundingSearch => search

type ChoiceProps = { search: FundingSearch; chosen: boolean; children: ReactNode }

const Choice = ({ search, chosen, children }: ChoiceProps) => (
  <Link
    to="."
    search={search as never}
    resetScroll={false}
    data-chosen={chosen}
    activeOptions={{ exact: true }}
  >
    {children}
  </Link>
)
