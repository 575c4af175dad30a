import { i18n } from '@lingui/core'
import { selectOrdinal, t } from '@lingui/core/macro'
import type { FigureUnit, Qualifier } from '../api/types'
import { formatMoney, formatNumber, formatPercent } from './formats'

/** « 1er », « 6e »: a place in an order. */
export const ordinalWords = (place: number) => selectOrdinal(place, { one: '#er', other: '#e' })

const million = 1_000_000

/** A sum at a glance: « 186 M€ ». Its cents are for those who open it. */
function roundedEuros(value: number) {
  if (value < million) return formatMoney({ value, currency: 'EUR' })
  const millions = formatNumber(Math.round((value / million) * 10) / 10)
  return t`${millions} M€`
}

const units: Record<FigureUnit, (value: number) => string> = {
  count: formatNumber,
  percent: formatPercent,
  'percent-increase': (value) => (i18n.locale === 'en' ? '+' : '+\u00a0') + formatPercent(value),
  eur: roundedEuros,
  rank: ordinalWords,
}

/** A value in its unit, to the cent. */
export const exactWords = (value: number, unit: FigureUnit) =>
  unit === 'eur' ? formatMoney({ value, currency: 'EUR' }) : units[unit](value)

/** A value in its unit, as large as it is read at a glance. */
export const valueWords = (value: number, unit: FigureUnit) => units[unit](value)

/** What comes before a value that is not meant to the unit. */
export function qualifierWords(qualifier: Qualifier) {
  if (qualifier === 'at-least') return t`au moins`
  return qualifier === 'about' && t`environ`
}

/** A value as its source means it: « au moins 40 », « environ 60 % ». */
export function qualified(words: string, qualifier: Qualifier) {
  const before = qualifierWords(qualifier)
  return before ? `${before} ${words}` : words
}
