import { t } from '@lingui/core/macro'
import type { Citation, Reference } from '../api/types'
import { RecordLink } from './RecordLink'
import styles from './Sources.module.css'

/** Where the statements of a record come from: the documents, with the passages in each. */
export function Sources({ of, level = 2 }: { of: Citation[]; level?: 2 | 3 }) {
  const Heading = level === 2 ? 'h2' : 'h3'
  const documents = [...new Map(of.map(({ source }) => [source.id, source])).values()]
  if (!documents.length) return null
  return (
    <section className={styles.sources} aria-labelledby="sources">
      <Heading id="sources">{t`D’où viennent ces informations`}</Heading>
      <ul className={styles.documents}>
        {documents.map((document) => (
          <li key={document.id}>
            <RecordLink to={document} />
            {/* Passages are named in the language of the document: French, so far. */}
            <ul className={styles.places} lang="fr">
              {placesIn(document, of).map((place) => (
                <li key={place}>{place}</li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </section>
  )
}

const placesIn = (document: Reference, citations: Citation[]) => [
  ...new Set(citations.filter(({ source }) => source.id === document.id).map(({ place }) => place)),
]
