import { languageName } from '../../i18n/formats'
import { labelOf } from '../forms/words'

/** The field that a column of a table fills: « Titre (français) » for title.fr. */
export function columnLabel(column: string): string {
  const parts = column.split('.')
  const language = parts.at(-1)
  const field = parts.filter((part) => !/^\d+$/.test(part))
  if (parts.length > 1 && language && /^[a-z]{2}$/.test(language))
    return `${labelOf(field.slice(0, -1).join('.'))} (${languageName(language)})`
  const path = field.join('.').replace(/\.(id|value|currency)$/, '')
  return labelOf(path)
}
