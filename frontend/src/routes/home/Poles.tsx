import { t } from '@lingui/core/macro'
import { useSuspenseQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { Pole } from '../../api/types'
import { formatList, formatNumber, formatPercent } from '../../i18n/formats'
import { counted } from '../../i18n/labels'
import { localized } from '../../i18n/localized'
import { RecordLink } from '../../ui/RecordLink'
import { Section } from '../../ui/Section'
import { Sources } from '../../ui/Sources'
import more from './more.module.css'
import styles from './Poles.module.css'
import { poles } from './queries'

/** A table whose first column draws itself: the figure and its numbers are one thing. */
export function Poles() {
  const { items, total } = useSuspenseQuery(poles).data
  return (
    <Section title={counted.poles(total)} intro={leaders(items)}>
      <figure className={styles.figure}>
        {/* On a narrow screen the table scrolls by itself, also from the keyboard. */}
        <div className={styles.scroll} tabIndex={0} role="region" aria-label={t`Tableau des pôles`}>
          <table className={styles.table} aria-label={t`Tableau des pôles`}>
            <thead>
              <tr>
                <th scope="col">{t`Pôle`}</th>
                <th scope="col">{t`Part des chercheurs en cancérologie`}</th>
                <th scope="col">{t`Entreprises`}</th>
                <th scope="col">{t`Universités`}</th>
                <th scope="col">{t`Hôpitaux et centres`}</th>
              </tr>
            </thead>
            <tbody>
              {items.map((pole) => (
                <PoleRow key={pole.id} pole={pole} />
              ))}
            </tbody>
          </table>
        </div>
        <figcaption>{t`Un tiret : le document ne le dit pas.`}</figcaption>
      </figure>
      <p className={more.more}>
        <Link to="/map">{t`Le réseau sur la carte`}</Link>
      </p>
      <Sources level={3} of={items.flatMap(({ sources }) => sources)} />
    </Section>
  )
}

const PoleRow = ({ pole }: { pole: Pole }) => (
  <tr>
    <th scope="row">
      <RecordLink to={{ kind: 'poles', id: pole.id, label: pole.name }} />
    </th>
    <td>
      <span className={styles.share}>
        <span className={styles.bar} style={{ inlineSize: `${pole.researcherShare ?? 0}%` }} />
        {pole.researcherShare === null ? '–' : formatPercent(pole.researcherShare)}
      </span>
    </td>
    <td>{number(pole.companies)}</td>
    <td>{number(pole.universities)}</td>
    <td>{number(pole.hospitals)}</td>
  </tr>
)

const number = (value: number | null) => (value === null ? '–' : formatNumber(value))

/** What the figure shows, as a sentence. */
function leaders(poles: Pole[]) {
  const first = [...poles]
    .sort((one, other) => (other.researcherShare ?? 0) - (one.researcherShare ?? 0))
    .slice(0, 2)
  const names = formatList(first.map(({ name }) => localized(name)))
  const share = formatPercent(
    first.reduce((sum, { researcherShare }) => sum + (researcherShare ?? 0), 0),
  )
  return t`${names} réunissent ${share} des chercheurs en cancérologie du réseau.`
}
