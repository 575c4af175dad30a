import { t } from '@lingui/core/macro'
import type { Citation } from '../api/types'
import { documentsOf } from './citations'
import { RecordLink } from './RecordLink'
import styles from './Sources.module.css'

/** Where the statements of a record come from: the documents, with the passages in each. */
export function Sources({ of, level = 2 }: { of: Citation[]; level?: 2 | 3 }) {
  const Heading = level === 2 ? 'h2' : 'h3'
  const documents = documentsOf(of)
  if (!documents.length) return null
  return (
    <section className={styles.sources} aria-labelledby="sources">
      <Heading id="sources">{t`D’où viennent ces informations`}</Heading>
      <ul className={styles.documents}>
        {documents.map(({ source, places }) => (
          <li key={source.id}>
            <RecordLink to={source} />
            <span className={styles.address}>{addressOf(source.id)}</span>
            {/* Passages are named in the language of the document: French, so far. */}
            <ul className={styles.places} lang="fr">
              {places.map((place) => (
                <li key={place}>{place}</li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** On paper nothing can be followed but an address. */
const addressOf = (id: string) => `${window.location.origin}/sources/${id}`
