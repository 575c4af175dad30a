import { t } from '@lingui/core/macro'
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
    {t`Imprimer`}
  </button>
)
