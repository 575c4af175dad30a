import { t } from '@lingui/core/macro'
import { Page } from '../../ui/Page'

export const NoRolePage = () => (
  <Page
    title={t`Ce compte ne peut pas écrire`}
    lead={t`Il n’a ni le rôle de rédaction ni celui d’administration. Demandez-le à qui gère les comptes du réseau, puis reconnectez-vous.`}
  >
    {null}
  </Page>
)
