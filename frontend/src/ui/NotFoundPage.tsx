import { t } from '@lingui/core/macro'
import { Page } from './Page'
import { PastNotice } from './PastNotice'
import { WaysOut } from './WaysOut'

export const NotFoundPage = () => (
  <Page
    title={t`Cette page n’existe pas`}
    kicker="404"
    notice={<PastNotice />}
    lead={t`L’adresse est peut-être incomplète, ou la notice a été retirée. Voici par où continuer :`}
  >
    <WaysOut />
  </Page>
)
