import { t } from '@lingui/core/macro'
import type { LocalizedText } from '../../api/types'
import { Texts } from '../../ui/Texts'
import styles from './Remarks.module.css'

/** Where the documents do not say the same: what each of them says. */
export const Remarks = ({ of }: { of: LocalizedText[] }) =>
  of.length > 0 && (
    <aside className={styles.remarks} aria-labelledby="remarks">
      <h2 id="remarks">{t`Ce que disent les documents`}</h2>
      <Texts of={of} />
    </aside>
  )
