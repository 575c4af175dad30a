import { t } from '@lingui/core/macro'
import type { ReactNode } from 'react'
import { formatMoney, formatNumber } from '../../i18n/formats'
import styles from './ShareTable.module.css'

export type Share = { key: string; label: ReactNode; amount: number; grants: number }

type Props = { name: string; rows: Share[]; currency: string | null; total: number }

/** Parts of a sum, each with its share of it as a bar. */
export function ShareTable({ name, rows, currency, total }: Props) {
  return (
    <table className={styles.shares}>
      <thead>
        <tr>
          <th scope="col">{name}</th>
          <th scope="col">{t`Montant`}</th>
          <th scope="col">{t`Financements`}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ key, label, amount, grants }) => (
          <tr key={key}>
            <th scope="row">{label}</th>
            <td>
              {currency && amount > 0 ? formatMoney({ value: amount, currency }) : '–'}
              <span className={styles.track} aria-hidden>
                <span style={{ width: `${String(total ? (100 * amount) / total : 0)}%` }} />
              </span>
            </td>
            <td>{formatNumber(grants)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
