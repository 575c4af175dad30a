import { describe, expect, it } from 'vitest'
import { formatDate, formatInstant, formatMoney, formatPercent } from './formats'
import { activate } from './language'

describe('a date says no more than is known', () => {
  it.each([
    ['2015', '2015', '2015'],
    ['2016-01', 'janvier 2016', 'January 2016'],
    ['2018-09-28', '28 septembre 2018', '28 September 2018'],
    ['2018-10-01', '1er octobre 2018', '1 October 2018'],
  ])('%s', async (date, french, english) => {
    expect(formatDate(date)).toBe(french)
    await activate('en')
    expect(formatDate(date)).toBe(english)
  })
})

it('a moment is told by the clock of Paris', () => {
  expect(formatInstant('2027-01-15T16:00:00Z')).toBe('15 janvier 2027 à 17:00')
  expect(formatInstant('2027-07-15T15:00:00Z')).toBe('15 juillet 2027 à 17:00')
  expect(formatInstant('2026-11-30T23:30:00Z')).toBe('1er décembre 2026 à 00:30')
})

it('money and shares follow the language', async () => {
  expect(formatMoney({ value: 40000, currency: 'EUR' })).toBe('40\u202f000\u00a0€')
  expect(formatMoney({ value: 1.5, currency: 'CAD' })).toBe('1,50\u00a0$CA')
  expect(formatPercent(60)).toBe('60\u00a0%')
  await activate('en')
  expect(formatMoney({ value: 40000, currency: 'EUR' })).toBe('€40,000')
})
