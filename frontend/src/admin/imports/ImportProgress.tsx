import { i18n } from '@lingui/core'
import { t } from '@lingui/core/macro'
import { I18nProvider } from 'react-aria-components/I18nProvider'
import { ProgressBar } from 'react-aria-components/ProgressBar'
import { formatNumber } from '../../i18n/formats'
import type { Import } from '../api/types'
import styles from './ImportProgress.module.css'

/** How far the service is with an import; the end is known once all rows are counted. */
export const ImportProgress = ({ of: { done, rows, state } }: { of: Import }) => (
  <I18nProvider locale={i18n.locale}>
    <ProgressBar
      className={styles.progress ?? ''}
      aria-label={state === 'checking' ? t`Vérification` : t`Application`}
      value={done}
      maxValue={rows ?? 100}
      isIndeterminate={rows === null}
      valueLabel={doneWords(done, rows)}
    >
      {({ percentage, isIndeterminate, valueText }) => (
        <>
          <span className={styles.words}>{valueText ?? doneWords(done, rows)}</span>
          <progress
            className={styles.bar}
            aria-hidden
            max={100}
            value={isIndeterminate ? undefined : percentage}
          />
        </>
      )}
    </ProgressBar>
  </I18nProvider>
)

function doneWords(done: number, rows: number | null) {
  const [at, all] = [formatNumber(done), formatNumber(rows ?? 0)]
  return rows === null ? t`${at} lignes lues` : t`${at} lignes sur ${all}`
}
