import { t } from '@lingui/core/macro'
import { useSuspenseQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { Figures } from '../../ui/figures/Figures'
import { Section } from '../../ui/Section'
import styles from './more.module.css'
import { figures } from './queries'

/** Those that say most about the network to someone who does not know it. */
const telling = [
  'taille-du-reseau',
  'equipes',
  'aides-allouees',
  'projets-soutenus',
  'manifestations-scientifiques',
  'patients-projets-structurants',
]

export function KeyFigures() {
  const { items } = useSuspenseQuery(figures).data
  const chosen = telling.flatMap((id) => items.find((figure) => figure.id === id) ?? [])
  if (!items.length) return null
  return (
    <Section
      title={t`Chiffres-clefs`}
      intro={t`Publiés dans les documents, et mis en regard de ce que répondent les notices de ces pages.`}
    >
      <Figures of={chosen.length ? chosen : items.slice(0, telling.length)} />
      <p className={styles.more}>
        <Link to="/figures">{t`Tous les chiffres-clefs`}</Link>
      </p>
    </Section>
  )
}
