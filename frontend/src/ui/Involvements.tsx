import { t } from '@lingui/core/macro'
import type { Involvement } from '../api/types'
import { capacityLabel } from '../i18n/terms'
import { Localized } from './Localized'
import { RecordLink } from './RecordLink'
import styles from './Involvements.module.css'
import { Section } from './Section'

type Props = { title: string; of: Involvement[] }

/** Who took part in something, in what capacity and office: also those whose names were withdrawn. */
export const Involvements = ({ title, of }: Props) =>
  of.length > 0 && (
    <Section title={title}>
      <ul className={styles.people}>
        {of.map(({ person, withheld, capacity, office }, index) => (
          <li key={index}>
            <div>
              {person && <RecordLink to={person} />}
              {withheld && <span className={styles.withheld}>{t`identité retirée`}</span>}
              {office && (
                <p className={styles.office}>
                  <Localized text={office} />
                </p>
              )}
            </div>
            <span className={styles.capacity}>{capacityLabel(capacity)}</span>
          </li>
        ))}
      </ul>
    </Section>
  )
