import { t } from '@lingui/core/macro'
import type { Training } from '../../api/types'
import { formatDate } from '../../i18n/formats'
import { Localized } from '../../ui/Localized'
import { Section } from '../../ui/Section'
import styles from './Sessions.module.css'

/** The parts of a training in their order. */
export const Sessions = ({ of }: { of: Training['sessions'] }) =>
  of.length > 0 && (
    <Section title={t`Sessions`}>
      <ol className={styles.sessions}>
        {of.map(({ title, start, description }) => (
          <li key={title.fr}>
            <h3>
              <Localized text={title} />
            </h3>
            {start && <p className={styles.when}>{formatDate(start)}</p>}
            {description && (
              <p>
                <Localized text={description} />
              </p>
            )}
          </li>
        ))}
      </ol>
    </Section>
  )
