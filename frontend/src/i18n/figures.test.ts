import { expect, it } from 'vitest'
import type { FigureUnit, Qualifier } from '../api/types'
import { exactWords, ordinalWords, qualified, valueWords } from './figures'
import { activate } from './language'

it.each<[number, FigureUnit, Qualifier, string, string]>([
  [210, 'count', 'exact', '210', '210'],
  [3200, 'count', 'at-least', 'au moins 3\u202f200', 'at least 3,200'],
  [60, 'percent', 'about', 'environ 60\u00a0%', 'about 60%'],
  [53, 'percent-increase', 'exact', '+\u00a053\u00a0%', '+53%'],
  [186_000_000, 'eur', 'exact', '186\u00a0M€', '€186M'],
  [1_600_000, 'eur', 'exact', '1,6\u00a0M€', '€1.6M'],
  [182_000, 'eur', 'exact', '182\u202f000\u00a0€', '€182,000'],
  [2, 'rank', 'exact', '2e', '2nd'],
])('%d in %s, %s', async (value, unit, qualifier, french, english) => {
  const words = () => qualified(valueWords(value, unit), qualifier)
  expect(words()).toBe(french)
  await activate('en')
  expect(words()).toBe(english)
})

it('a sum is exact where it is opened', () => {
  expect(exactWords(16_500_000, 'eur')).toBe('16\u202f500\u202f000\u00a0€')
})

it('a place in an order has its ending', async () => {
  expect([1, 2, 3, 6].map(ordinalWords)).toEqual(['1er', '2e', '3e', '6e'])
  await activate('en')
  expect([1, 2, 3, 6].map(ordinalWords)).toEqual(['1st', '2nd', '3rd', '6th'])
})
