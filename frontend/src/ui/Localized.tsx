import type { LocalizedText } from '../api/types'
import { foreignLanguage, localized } from '../i18n/localized'

export const Localized = ({ text }: { text: LocalizedText }) => {
  const language = foreignLanguage(text)
  return language ? <span lang={language}>{localized(text)}</span> : localized(text)
}
