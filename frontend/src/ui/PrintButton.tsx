import { t } from '@lingui/core/macro'
import { Button } from 'react-aria-components/Button'
import tool from './list/Tool.module.css'

/** Puts the page on paper. */
export const PrintButton = () => (
  <Button
    className={tool.tool ?? ''}
    onPress={() => {
      window.print()
    }}
  >
    {t`Imprimer`}
  </Button>
)
