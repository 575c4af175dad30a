import { expect, it } from 'vitest'
import { dateOf, datePattern, instantInParis, parisTime, partsOf } from './dates'

it.each([
  ['', '', '', ''],
  ['2018', '', '', '2018'],
  ['2018', '09', '', '2018-09'],
  ['2018', '09', '28', '2018-09-28'],
])('year %s, month %s, day %s are the date %s', (year, month, day, date) => {
  expect(dateOf({ year, month, day })).toBe(date)
  expect(partsOf(date)).toEqual({ year, month, day })
})

it('a date without its year is kept while it is typed, and is none', () => {
  const typed = dateOf({ year: '', month: '09', day: '' })
  expect(partsOf(typed)).toEqual({ year: '', month: '09', day: '' })
  expect(datePattern.test(typed)).toBe(false)
})

it.each([
  ['2026-01-15T23:59', '2026-01-15T22:59:00Z'],
  ['2026-07-15T23:59', '2026-07-15T21:59:00Z'],
  ['2026-07-15T23:59:59', '2026-07-15T21:59:59Z'],
])('%s by the clocks of Paris is %s', (local, instant) => {
  expect(instantInParis(local)).toBe(instant)
  expect(parisTime(instant)).toBe(local)
})

it('the hour that comes twice in autumn is the first of them, that skipped in spring the next', () => {
  expect(instantInParis('2026-10-25T02:30')).toBe('2026-10-25T00:30:00Z')
  expect(parisTime(instantInParis('2026-03-29T02:30'))).toBe('2026-03-29T03:30')
})

it('a field that is not filled in is no instant', () => {
  expect(instantInParis('')).toBe('')
  expect(parisTime('')).toBe('')
})
