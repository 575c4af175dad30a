import { expect, it } from 'vitest'
import { type Dated, inOrder } from './order'

const at = (start: string | null, rest: Partial<Dated> = {}): Dated => ({
  ...{ start, end: null, series: null, ordinal: null },
  ...rest,
})
const dates = (entries: Dated[]) => entries.map(({ start, end }) => start ?? end)

it('dates of any precision are in order: a year before its months, a month before its days', () => {
  const entries = ['2019', '2018-07', '2018-09-28', '2018', '2018-09', '2017-12-31'].map((date) =>
    at(date),
  )
  expect(dates(inOrder(entries).dated)).toEqual([
    '2017-12-31',
    '2018',
    '2018-07',
    '2018-09',
    '2018-09-28',
    '2019',
  ])
})

it('what has only an end is where it ended', () => {
  expect(dates(inOrder([at('2019'), at(null, { end: '2018' })]).dated)).toEqual(['2018', '2019'])
})

it('what has no date is apart, by its number in its series, and what has neither comes last', () => {
  const series = 'Symposium'
  const [third, none, first] = [
    at(null, { series, ordinal: 3 }),
    at(null),
    at(null, { series, ordinal: 1 }),
  ]
  const dated = at('2018', { series, ordinal: 6 })
  expect(inOrder([third, none, dated, first])).toEqual({
    dated: [dated],
    undated: [first, third, none],
  })
})

it('on the same day a series keeps its order, and all else the order it came in', () => {
  const [second, first] = [2, 1].map((ordinal) => at('2018', { series: 'Session', ordinal }))
  const event = at('2018', { series: null, ordinal: null })
  expect(inOrder([second, first].filter((entry) => entry !== undefined)).dated).toEqual([
    first,
    second,
  ])
  expect(inOrder([event, at('2018', { end: '2019' })]).dated[0]).toBe(event)
})

it('what begins with something less precise than itself comes after it', () => {
  const training = at('2018-07')
  const session = at('2018', { at: '2018-07' })
  expect(inOrder([at('2018-09'), training, session]).dated.slice(0, 2)).toEqual([training, session])
})
