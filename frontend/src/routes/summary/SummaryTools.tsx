import { i18n } from '@lingui/core'
import { t } from '@lingui/core/macro'
import { csvAddress } from '../../api/charts'
import { base } from '../../api/client'
import { formatQuery } from '../../api/query'
import { summaryPath, type SummarySearch } from '../../api/summary'
import { CopyLink } from '../../ui/list/CopyLink'
import tool from '../../ui/list/Tool.module.css'
import { PrintButton } from '../../ui/PrintButton'
import styles from './Summary.module.css'

/** The summary in other forms, each at an address of its own. */
export function SummaryTools({ search }: { search: SummarySearch }) {
  const language = i18n.locale
  const pdf = `${base}/summary${formatQuery({ ...search, format: 'pdf', lang: language })}`
  return (
    <div className={styles.tools} data-screen>
      <a className={tool.tool} href={pdf} download={`clara-summary-${language}.pdf`}>
        {t`Télécharger en PDF`}
      </a>
      <a
        className={tool.tool}
        href={csvAddress(summaryPath(search), language)}
        download="clara-summary.csv"
      >
        {t`Télécharger en CSV`}
      </a>
      <PrintButton />
      <CopyLink />
    </div>
  )
}
