import type { LocalizedText, Money } from '../../api/types'
import {
  formatDate,
  formatInstant,
  formatMoney,
  formatNumber,
  formatPercent,
  languageName,
} from '../../i18n/formats'
import { facetValueLabel } from '../../i18n/labels'
import { localized } from '../../i18n/localized'

const closed = [
  'basis',
  'capacity',
  'country',
  'qualifier',
  'role',
  'status',
  'theme',
  'type',
  'unit',
]

export const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

export const isText = (value: unknown): value is LocalizedText => isObject(value) && 'fr' in value

/** A value in words. Its shape tells what it is, so that a new field needs nothing here. */
export function valueWords(field: string, value: unknown): string {
  if (typeof value === 'number')
    return field === 'researcherShare' ? formatPercent(value) : formatNumber(value)
  if (Array.isArray(value)) return value.map((entry) => valueWords(field, entry)).join(' ; ')
  if (isText(value)) return localized(value)
  if (isObject(value)) return objectWords(value)
  return textWords(field, String(value))
}

function textWords(field: string, value: string) {
  if (closed.includes(field)) return facetValueLabel(field, { value, label: null })
  if (field === 'language') return languageName(value)
  if (/^\d{4}-\d{2}-\d{2}T/.test(value)) return formatInstant(value)
  return /^\d{4}(-\d{2}){0,2}$/.test(value) ? formatDate(value) : value
}

/** A reference by its label; else the record in it first, and what is said of it: « INCa (financeur) ». */
function objectWords(value: Record<string, unknown>) {
  if (isText(value.label)) return localized(value.label)
  if ('currency' in value) return formatMoney(value as Money)
  const [first, ...others] = Object.entries(value)
    .filter(([, part]) => part !== null)
    .sort(([, one], [, other]) => Number(isObject(other)) - Number(isObject(one)))
    .map(([name, part]) => valueWords(name, part))
  return others.length ? `${first} (${others.join(', ')})` : (first ?? '')
}
