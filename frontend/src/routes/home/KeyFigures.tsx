import { t } from '@lingui/core/macro'
import { useSuspenseQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { Figures } from '../../ui/figures/Figures'
import { Section } from '../../ui/Section'
import styles from './more.module.css'
import { figures } from './queries'

export function KeyFigures() {
  const { items, total } = useSuspenseQuery(figures).data
  if (!total) return null
  return (
    <Section
      title={t`Chiffres-clefs`}
      intro={t`Publiés dans les documents, et mis en regard de ce que répondent les notices de ces pages.`}
    >
      <Figures of={items} />
      <p className={styles.more}>
        <Link to="/figures">{t`Tous les chiffres-clefs`}</Link>
      </p>
    </Section>
  )
}
