import { i18n } from '@lingui/core'
import { termLabel } from '../../i18n/terms'
import type { Choice } from './ChoiceControl'

/** The words of a closed list, in the list's own order. */
export const termChoices = (field: string, values: readonly string[]): Choice[] =>
  values.map((value) => ({ value, words: termLabel(field, value) }))

export const countryChoices = () => named('region', uppercase, grouped)
export const languageChoices = () => named('language', lowercase, [])

const alphabet = (first: string) =>
  Array.from({ length: 26 }, (_, index) => String.fromCharCode(first.charCodeAt(0) + index))
const lowercase = alphabet('a')
const uppercase = alphabet('A')

/** Codes that name a group of countries, or none at all. */
const grouped = ['EU', 'EZ', 'QO', 'UN', 'XA', 'XB', 'ZZ']

/** The codes of two letters that the browser knows a name for, by their names. */
function named(type: 'region' | 'language', letters: string[], without: string[]): Choice[] {
  const names = new Intl.DisplayNames(i18n.locale, { type, fallback: 'none' })
  const codes = letters.flatMap((one) => letters.map((other) => one + other))
  return codes
    .filter((code) => !without.includes(code))
    .flatMap((value) => {
      const words = names.of(value)
      return words ? [{ value, words }] : []
    })
    .sort((one, other) => one.words.localeCompare(other.words, i18n.locale))
}
