import { i18n } from '@lingui/core'
import { prepare as prepareSession } from './auth/session'

/** Everything that the pages of the administration need before the first of them is shown. */
export const prepare = () => Promise.all([loadWords(), prepareSession()])

async function loadWords() {
  const { locale } = i18n
  const { messages } = await (locale === 'fr' ? import('./locales/fr') : import('./locales/en'))
  i18n.load(locale, messages)
}
