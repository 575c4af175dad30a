import { plural, t } from '@lingui/core/macro'
import type { Summary } from '../../api/summary'
import { formatNumber } from '../../i18n/formats'
import { kindLabel } from '../../i18n/labels'
import { Section } from '../../ui/Section'
import { ViewLink } from '../../ui/ViewLink'
import styles from './Counts.module.css'

/** How many records there are of each kind, each number the way to them. */
export function Counts({ of }: { of: Summary['counts'] }) {
  return (
    <Section title={t`Ce que comptent les notices`}>
      <ul className={styles.counts}>
        {of.map(({ kind, total, undated, href }) => (
          <li key={kind} className={styles.count}>
            <ViewLink href={href} className={styles.link}>
              <strong>{formatNumber(total)}</strong> {kindLabel(kind)}
            </ViewLink>
            {undated ? (
              <p className={styles.undated}>
                {plural(undated, { one: '# sans date connue', other: '# sans date connue' })}
              </p>
            ) : null}
          </li>
        ))}
      </ul>
    </Section>
  )
}
