import { expect, it } from 'vitest'
import { formatYears, yearsOf } from './years'

it.each([
  ['2010..2015', { from: '2010', to: '2015' }],
  ['2010..', { from: '2010', to: '' }],
  ['..2015', { from: '', to: '2015' }],
])('%s is a range and is written as one', (value, years) => {
  expect(yearsOf(value)).toEqual(years)
  expect(formatYears(years)).toBe(value)
})

it.each(['2010', '..', 'not-stated', '10..15'])('%s is no range', (value) => {
  expect(yearsOf(value)).toBeUndefined()
})

it('no end and no beginning are no range', () => {
  expect(formatYears({ from: '', to: '' })).toBeUndefined()
})
