import type { Citation } from '../../api/types'
import { RecordLink } from '../../ui/RecordLink'
import styles from './Origin.module.css'

/** The document that publishes a number, and the place in it. */
export const Origin = ({ of }: { of: Citation[] }) => (
  <ul className={styles.origin}>
    {of.map(({ source, place }) => (
      <li key={source.id + place}>
        <RecordLink to={source} />
        {', '}
        {/* Passages are named in the language of the document: French, so far. */}
        <span lang="fr">{place}</span>
      </li>
    ))}
  </ul>
)
