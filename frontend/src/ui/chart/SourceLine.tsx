import { t } from '@lingui/core/macro'
import type { Chart } from '../../api/charts'
import { Localized } from '../Localized'
import { RecordLink } from '../RecordLink'
import styles from './SourceLine.module.css'
import { useStateWords } from './useStateWords'

/** Where the numbers are from, and of when. */
export function SourceLine({ of: { sources, revision } }: { of: Chart }) {
  const state = useStateWords(revision)
  return (
    <div className={styles.line}>
      {sources.length > 0 && (
        <>
          <p id="chart-sources">{t`D’après :`}</p>
          <ul className={styles.sources} aria-labelledby="chart-sources">
            {sources.map((source) => (
              <li key={source.id}>
                <RecordLink to={source}>
                  <Localized text={source.label} />
                </RecordLink>
              </li>
            ))}
          </ul>
        </>
      )}
      <p>{state}</p>
    </div>
  )
}
