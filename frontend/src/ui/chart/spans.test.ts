import { expect, it } from 'vitest'
import { localDay, spanOf } from './spans'

it.each([
  ['2015', null, 2015, 2016, 'year'],
  ['2018-07', null, 2018.5, 2018.58, 'month'],
  ['2018-01-01', null, 2018, 2018.003, 'day'],
  ['2016', '2017', 2016, 2018, 'year'],
  [null, '2022', 2022, 2023, 'year'],
  ['2018-09-28', '2019', 2018.74, 2020, 'year'],
])('%s to %s fills all that it may mean', (start, end, from, to, precision) => {
  const span = spanOf(start, end)
  expect(span?.from).toBeCloseTo(from, 2)
  expect(span?.to).toBeCloseTo(to, 2)
  expect(span?.precision).toBe(precision)
})

it('without a date there is nothing to draw', () => {
  expect(spanOf(null)).toBeNull()
})

it('an instant is on the day that it has in Paris', () => {
  expect(localDay('2026-12-31T23:30:00Z')).toBe('2027-01-01')
})
