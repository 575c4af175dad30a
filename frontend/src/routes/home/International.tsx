import { t } from '@lingui/core/macro'
import { useSuspenseQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { Localized } from '../../ui/Localized'
import { RecordLink } from '../../ui/RecordLink'
import { Section } from '../../ui/Section'
import styles from './International.module.css'
import more from './more.module.css'
import { cooperations } from './queries'

export function International() {
  const { items, total } = useSuspenseQuery(cooperations).data
  if (!total) return null
  return (
    <Section title={t`International`}>
      <ul className={styles.cooperations}>
        {items.map(({ id, territory, title, summary }) => (
          <li key={id}>
            <p className={styles.territory}>
              <Localized text={territory} />
            </p>
            <h3>
              <RecordLink to={{ kind: 'cooperations', id }}>
                <Localized text={title} />
              </RecordLink>
            </h3>
            {summary && (
              <p className={styles.summary}>
                <Localized text={summary} />
              </p>
            )}
          </li>
        ))}
      </ul>
      <p className={more.more}>
        <Link to="/international">{t`Ces coopérations au fil du temps`}</Link>
      </p>
    </Section>
  )
}
