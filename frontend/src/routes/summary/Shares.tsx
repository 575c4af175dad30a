import type { ReactNode } from 'react'
import styles from './Summary.module.css'

type Row = { id: string; name: ReactNode; amount: number }
type Props = { title: string; rows: Row[]; money: (value: number) => string }

/** A table whose amounts draw themselves: the greatest has the full width. */
export function Shares({ title, rows, money }: Props) {
  const most = Math.max(1, ...rows.map(({ amount }) => amount))
  return (
    <table className={styles.table}>
      <caption>{title}</caption>
      <tbody>
        {rows.map(({ id, name, amount }) => (
          <tr key={id}>
            <th scope="row">{name}</th>
            <td>
              <span className={styles.amount}>{money(amount)}</span>
              <span className={styles.bar} style={{ inlineSize: `${(100 * amount) / most}%` }} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
