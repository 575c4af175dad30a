import { t } from '@lingui/core/macro'
import { useSuspenseQuery } from '@tanstack/react-query'
import { createFileRoute, Link, notFound } from '@tanstack/react-router'
import { historyQuery } from '../../../api/queries'
import { isKind } from '../../../api/search'
import type { LocalizedText, Snapshot } from '../../../api/types'
import { kindLabel } from '../../../i18n/labels'
import { localized } from '../../../i18n/localized'
import { Versions } from '../../../ui/history/Versions'
import { Localized } from '../../../ui/Localized'
import { Page } from '../../../ui/Page'
import { RecordLink } from '../../../ui/RecordLink'
import { useNoIndex } from '../../../ui/useNoIndex'

export const Route = createFileRoute('/$kind/$id/history')({
  loader: async ({ context, params: { kind, id } }) => {
    if (!isKind(kind)) throw notFound()
    const { items } = await context.queryClient.query(historyQuery(kind, id))
    if (!items[0]?.snapshot) throw notFound()
    return { kind, id, name: nameOf(items[0].snapshot) }
  },
  component: HistoryPage,
})

/** As the record's own page is headed. */
function nameOf({ acronym, label, name, title }: Snapshot) {
  const head = name ?? label ?? acronym ?? title
  return typeof head === 'string' ? { fr: head, en: head } : (head as LocalizedText)
}

function HistoryPage() {
  const { kind, id, name } = Route.useLoaderData()
  const { data: history } = useSuspenseQuery(historyQuery(kind, id))
  const words = localized(name)
  useNoIndex(kind === 'people')
  return (
    <Page
      title={t`Historique de la notice « ${words} »`}
      kicker={
        <>
          <Link to={`/${kind}`}>{kindLabel(kind)}</Link>
          {' › '}
          <RecordLink to={{ kind, id }}>
            <Localized text={name} />
          </RecordLink>
        </>
      }
      lead={t`Ce qui y a changé, du plus récent au plus ancien, à l’heure de Paris.`}
    >
      <Versions of={history.items} record={{ kind, id }} />
    </Page>
  )
}
