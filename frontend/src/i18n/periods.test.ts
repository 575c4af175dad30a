import { expect, it } from 'vitest'
import { activate } from './language'
import { daysWords, periodWords, tenureWords } from './periods'

it.each([
  ['2003', null, 'depuis 2003', 'since 2003'],
  ['2016', '2016', 'en 2016', 'in 2016'],
  ['2015', '2017', 'de 2015 à 2017', 'from 2015 to 2017'],
  [null, '2017', 'jusqu’à 2017', 'until 2017'],
  ['2018-09-28', '2018-09-28', 'le 28 septembre 2018', 'on 28 September 2018'],
  ['2018-09-28', '2018-09-30', 'du 28 septembre 2018 au 30 septembre 2018', undefined],
])('the period from %s to %s', async (start, end, french, english) => {
  expect(periodWords({ start, end })).toBe(french)
  if (!english) return
  await activate('en')
  expect(periodWords({ start, end })).toBe(english)
})

it('an office held: since when, until when, or when a document says so', () => {
  const none = { since: null, until: null, attested: null }
  expect(tenureWords({ ...none, since: '2018', attested: '2019' })).toBe('depuis 2018')
  expect(tenureWords({ ...none, attested: '2018-10-04' })).toBe('attesté le 4 octobre 2018')
  expect(tenureWords(none)).toBeNull()
})

it('the day of something that takes place stands alone', () => {
  expect(daysWords({ start: '2018-09-28', end: null })).toBe('28 septembre 2018')
  expect(daysWords({ start: null, end: null })).toBeNull()
})
