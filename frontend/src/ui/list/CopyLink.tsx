import { t } from '@lingui/core/macro'
import { CopyButton } from './CopyButton'

export const CopyLink = () => (
  <CopyButton
    text={() => window.location.href}
    copied={t`Lien copié`}
    refused={t`Le lien n’a pas pu être copié : il est dans la barre d’adresse.`}
  >
    {t`Copier le lien`}
  </CopyButton>
)
