import { plural, t } from '@lingui/core/macro'
import { Link } from '@tanstack/react-router'
import type { Headcount, Phase } from '../../api/types'
import { formatNumber } from '../../i18n/formats'
import { Localized } from '../../ui/Localized'
import { Section } from '../../ui/Section'
import styles from './Phases.module.css'

/** How a project goes on, and how many people take part at each step. */
export const Phases = ({ of }: { of: Phase[] }) =>
  of.length > 0 && (
    <Section title={t`Étape par étape`}>
      <ol className={styles.phases}>
        {of.map(({ title, description, participants }) => (
          <li key={title.fr}>
            <h3>
              <Localized text={title} />
            </h3>
            {description && (
              <p>
                <Localized text={description} />
              </p>
            )}
            {participants && <p className={styles.people}>{headcountWords(participants)}</p>}
          </li>
        ))}
      </ol>
      <p>
        <Link
          to="/timelines"
          search={{ of: 'projects' }}
        >{t`Les étapes des projets, sur les mêmes années`}</Link>
      </p>
    </Section>
  )

function headcountWords({ from, to }: Headcount) {
  if (from === to) return plural(from, { one: '# personne', other: '# personnes' })
  const [least, most] = [formatNumber(from), formatNumber(to)]
  return t`${least} à ${most} personnes`
}
