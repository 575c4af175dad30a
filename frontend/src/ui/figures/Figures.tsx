import type { Figure } from '../../api/types'
import { valueWords } from '../../i18n/figures'
import { periodWords } from '../../i18n/periods'
import { Localized } from '../Localized'
import { RecordLink } from '../RecordLink'
import styles from './Figures.module.css'
import { Value } from './Value'

/** Key figures at a glance: each number leads to all that is known of it. */
export const Figures = ({ of }: { of: Figure[] }) => (
  <ul className={styles.figures}>
    {of.map((figure) => (
      <li key={figure.id}>
        <RecordLink to={{ kind: 'figures', id: figure.id }}>
          <strong>
            <Value words={valueWords(figure.value, figure.unit)} qualifier={figure.qualifier} />
          </strong>{' '}
          <Localized text={figure.title} />
        </RecordLink>
        {(figure.start ?? figure.end) && <p>{periodWords(figure)}</p>}
      </li>
    ))}
  </ul>
)
