import { plural, t } from '@lingui/core/macro'
import { useSuspenseQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { CallRows } from '../../ui/CallRows'
import { Section } from '../../ui/Section'
import { latestCalls, openCalls } from './queries'
import styles from './more.module.css'

export function Calls() {
  const open = useSuspenseQuery(openCalls).data
  const latest = useSuspenseQuery(latestCalls).data
  return (
    <Section
      title={t`Appels à projets`}
      intro={
        open.total
          ? plural(open.total, {
              one: '# appel est ouvert en ce moment.',
              other: '# appels sont ouverts en ce moment.',
            })
          : t`Aucun appel n’est ouvert en ce moment. Voici les derniers que nous connaissons.`
      }
    >
      <CallRows calls={open.total ? open.items : latest.items} />
      <p className={styles.more}>
        <Link to="/calls">{t`Tous les appels à projets`}</Link>
      </p>
    </Section>
  )
}
