import { i18n } from '@lingui/core'
import type { LocalizedText } from '../api/types'

/** The text in the page's language, else in French, which every text has. */
export const localized = (text: LocalizedText) => text[i18n.locale] ?? text.fr

/** The language to mark a text with when it is not the page's own. */
export const foreignLanguage = (text: LocalizedText) => (text[i18n.locale] ? undefined : 'fr')
