import { t } from '@lingui/core/macro'
import { Link } from '@tanstack/react-router'
import { Page } from '../../ui/Page'

export const ReadOnlyPage = () => (
  <Page
    title={t`Administration`}
    lead={t`Ce service se lit et ne s’écrit pas : aucun serveur de connexion n’y est indiqué.`}
  >
    <p>
      <Link to="/">{t`Revenir à l’accueil`}</Link>
    </p>
  </Page>
)
