import { t } from '@lingui/core/macro'
import { PrintIcon } from './icons/icons'
import tool from './list/Tool.module.css'

/** Puts the page on paper. */
export const PrintButton = () => (
  <button
    type="button"
    className={tool.tool}
    onClick={() => {
      window.print()
    }}
  >
    <PrintIcon /> {t`Imprimer`}
  </button>
)
