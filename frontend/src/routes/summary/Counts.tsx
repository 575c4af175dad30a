import { plural, t } from '@lingui/core/macro'
import type { Summary } from '../../api/summary'
import { formatNumber } from '../../i18n/formats'
import { kindLabel } from '../../i18n/labels'
import { Section } from '../../ui/Section'
import { ViewLink } from '../../ui/ViewLink'
import styles from './Summary.module.css'

/** How many records there are of each kind, each number with the list it counts. */
export const Counts = ({ of }: { of: Summary['counts'] }) => (
  <Section title={t`En nombres`}>
    <ul className={styles.counts}>
      {of.map(({ kind, total, undated, href }) => (
        <li key={kind}>
          <ViewLink href={href}>
            <strong>{formatNumber(total)}</strong> {kindLabel(kind)}
          </ViewLink>
          {(undated ?? 0) > 0 && (
            <p className={styles.quiet}>
              {plural(undated ?? 0, { one: '# sans date connue', other: '# sans date connue' })}
            </p>
          )}
        </li>
      ))}
    </ul>
  </Section>
)
