import type { Citation } from '../../api/types'
import { documentsOf } from '../../ui/citations'
import { RecordLink } from '../../ui/RecordLink'
import styles from './Origin.module.css'

/** The documents that publish a number, and the places in them. */
export const Origin = ({ of }: { of: Citation[] }) => (
  <ul className={styles.origin}>
    {documentsOf(of).map(({ source, places }) => (
      <li key={source.id}>
        <RecordLink to={source} />
        {/* Passages are named in the language of the document: French, so far. */}
        <span className={styles.places} lang="fr">
          {places.join(' · ')}
        </span>
      </li>
    ))}
  </ul>
)
