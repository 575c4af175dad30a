import { t } from '@lingui/core/macro'
import { createFileRoute } from '@tanstack/react-router'
import { Page } from '../../ui/Page'
import { Pictures } from '../../ui/explore/Pictures'

export const Route = createFileRoute('/explore/')({ component: Explore })

function Explore() {
  return (
    <Page
      title={t`Explorer le réseau`}
      lead={t`Six façons de voir l’ensemble. Chaque image dit ses nombres, ses sources et sa date, et se lit aussi en tableau.`}
    >
      <Pictures level={2} />
    </Page>
  )
}
