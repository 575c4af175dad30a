import { describe, expect, it } from 'vitest'
import { facetValueLabel, momentLabel } from './labels'
import { activate } from './language'

describe('years from one to another', () => {
  it.each([
    ['2010..2015', '2010 – 2015', '2010–2015'],
    ['2015..2015', '2015', '2015'],
    ['2010..', 'à partir de 2010', 'from 2010'],
    ['..2015', 'jusqu’à 2015', 'until 2015'],
    ['2015', '2015', '2015'],
  ])('%s', async (value, french, english) => {
    expect(facetValueLabel('year', { value, label: null })).toBe(french)
    await activate('en')
    expect(facetValueLabel('year', { value, label: null })).toBe(english)
  })
})

it.each([
  ['12', 'État à la révision 12'],
  ['hier', 'État au hier'],
  ['2026-11-22', 'État au 22 novembre 2026'],
  ['2026-12-01T12:00:00Z', 'État au 1er décembre 2026 à 13:00'],
])('the state of %s is named', (asOf, words) => {
  expect(momentLabel(asOf)).toBe(words)
})
