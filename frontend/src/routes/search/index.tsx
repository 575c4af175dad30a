import { t } from '@lingui/core/macro'
import { createFileRoute } from '@tanstack/react-router'
import { hitsQuery } from '../../api/queries'
import { networkSearch } from '../../api/search'
import { Page } from '../../ui/Page'
import { WaysOut } from '../../ui/WaysOut'
import { Found } from './Found'

export const Route = createFileRoute('/search/')({
  validateSearch: networkSearch,
  loaderDeps: ({ search }) => search,
  loader: ({ context, deps }) => deps.q && context.queryClient.query(hitsQuery(deps)),
  pendingMs: Infinity,
  component: SearchPage,
})

function SearchPage() {
  const search = Route.useSearch()
  const { q } = search
  if (q)
    return (
      <Page title={t`Recherche : « ${q} »`}>
        <Found search={search} />
      </Page>
    )
  return (
    <Page
      title={t`Recherche`}
      lead={t`Écrivez un nom, quelques mots ou une « expression exacte » dans le champ en haut de la page. Une faute de frappe n’empêche pas de trouver.`}
    >
      <WaysOut />
    </Page>
  )
}
