import { i18n } from '@lingui/core'
import type { Money } from '../api/types'

const region = () => (i18n.locale === 'en' ? 'en-GB' : 'fr-FR')

export const formatNumber = (value: number) => new Intl.NumberFormat(region()).format(value)

export const formatPercent = (value: number) =>
  new Intl.NumberFormat(region(), { style: 'percent' }).format(value / 100)

export const formatMoney = ({ value, currency }: Money) =>
  new Intl.NumberFormat(region(), {
    style: 'currency',
    currency,
    trailingZeroDisplay: 'stripIfInteger',
  }).format(value)

/** A date with the precision it has: « 2015 », « janvier 2016 », « 28 septembre 2018 ». */
export function formatDate(date: string): string {
  const [, month, day] = date.split('-')
  const text = new Intl.DateTimeFormat(region(), {
    year: 'numeric',
    ...(month && { month: 'long' }),
    ...(day && { day: 'numeric' }),
    timeZone: 'UTC',
  }).format(new Date(date))
  return day ? ordinal(text) : text
}

/** The first of a month is an ordinal in French, the only day that is. */
const ordinal = (text: string) => (i18n.locale === 'fr' ? text.replace(/^1\b/, '1er') : text)

/** A moment, by the clock of the people of the network. */
export const formatInstant = (instant: string) =>
  ordinal(
    new Intl.DateTimeFormat(region(), {
      dateStyle: 'long',
      timeStyle: 'short',
      timeZone: 'Europe/Paris',
    }).format(new Date(instant)),
  )

export const formatList = (items: string[]) => new Intl.ListFormat(region()).format(items)

const names = (type: 'region' | 'language', code: string) =>
  new Intl.DisplayNames(region(), { type }).of(code) ?? code

export const countryName = (code: string) => names('region', code)
export const languageName = (code: string) => names('language', code)
