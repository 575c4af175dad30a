import { t } from '@lingui/core/macro'
import { Link } from '@tanstack/react-router'
import type { Collaborations } from '../../api/collaborations'
import { formatNumber } from '../../i18n/formats'
import styles from './Matrix.module.css'
import { lookingAt } from './search'
import { nameOf, shared } from './words'

type Props = { data: Collaborations; caption: string }

/** Each institution with each other: how much they share where the row of one meets the column of the other. */
export function Matrix({ data: { partners, ties }, caption }: Props) {
  const totals = new Map(
    ties.flatMap(({ partners: [one, other], total }) => [
      [`${one}~${other}`, total],
      [`${other}~${one}`, total],
    ]),
  )
  const most = Math.max(1, ...totals.values())
  return (
    <div className={styles.frame} role="group" aria-label={caption} tabIndex={0}>
      <table className={styles.matrix}>
        <caption>{t`Points communs ; les colonnes portent le numéro des lignes.`}</caption>
        <thead>
          <tr>
            <td />
            {partners.map((partner, index) => (
              <th key={partner.institution.id} scope="col" title={nameOf(partner)}>
                <span className={styles.spoken}>{nameOf(partner)}</span>
                <span aria-hidden>{index + 1}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {partners.map((row, index) => (
            <tr key={row.institution.id}>
              <th scope="row">
                <Link {...lookingAt([row.institution.id])}>
                  <span aria-hidden>{index + 1}. </span>
                  {nameOf(row)}
                </Link>
              </th>
              {partners.map((column) => {
                const pair = [row.institution.id, column.institution.id]
                const total = totals.get(pair.join('~'))
                return total ? (
                  <td key={column.institution.id} data-share={Math.ceil((3 * total) / most)}>
                    <Link
                      {...lookingAt(pair)}
                      aria-label={`${nameOf(row)}, ${nameOf(column)} : ${shared(total)}`}
                    >
                      {formatNumber(total)}
                    </Link>
                  </td>
                ) : (
                  <td key={column.institution.id} data-self={row === column} />
                )
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
