import { i18n } from '@lingui/core'
import { useRouterState } from '@tanstack/react-router'
import { addressIn, type Language } from '../i18n/language'

/** Where charts stand alone, to be shown within other sites. */
const embedded = '/embed'

/** Whether the page is shown within another site: the chart alone, without what surrounds pages. */
export const useEmbedded = () =>
  useRouterState({ select: ({ location }) => location.pathname.startsWith(`${embedded}/`) })

/** The address of this page in full, with the site's name: to be embedded, or as it is on the site. */
export function useAddress(as: 'embedded' | 'page') {
  const href = useRouterState({ select: ({ location }) => location.href })
  const page = href.startsWith(`${embedded}/`) ? href.slice(embedded.length) : href
  const path = as === 'embedded' ? embedded + page : page
  return window.location.origin + addressIn(i18n.locale as Language, path)
}
