import { i18n } from '@lingui/core'

export const languages = ['fr', 'en'] as const
export type Language = (typeof languages)[number]

/** French is the language of the site's own addresses; English lives under /en. */
export const prefixes: Record<Language, string> = { fr: '', en: '/en' }

export const languageOf = (pathname: string): Language =>
  /^\/en(\/|$)/.test(pathname) ? 'en' : 'fr'

/** The address of the same view in another language; `path` is one inside the site, without prefix. */
export const addressIn = (language: Language, path: string) =>
  (prefixes[language] + path).replace(/\/$/, '') || '/'

export async function activate(language: Language) {
  const { messages } = await (language === 'fr' ? import('./locales/fr') : import('./locales/en'))
  i18n.loadAndActivate({ locale: language, messages })
  document.documentElement.lang = language
}
