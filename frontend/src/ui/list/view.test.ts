import { expect, it } from 'vitest'
import { cleared, filtersOf, searched, without } from './view'

const view = { pole: ['lyon'], sort: '-start', limit: 50, cursor: 'abc' }

it('a search keeps the filters, starts again from the first page and from the best', () => {
  expect(searched(view, 'lymphome')).toEqual({ q: 'lymphome', pole: ['lyon'], limit: 50 })
})

it('other words keep the order that was asked for', () => {
  expect(searched({ ...view, q: 'sein' }, 'lymphome')).toMatchObject({ sort: '-start' })
})

it('no words are no search', () => {
  expect(searched({ q: 'sein', pole: ['lyon'] }, '')).toEqual({ pole: ['lyon'] })
})

it('what is searched can be taken away like a filter', () => {
  const [first] = filtersOf({ ...view, q: 'sein' }, ['q', 'pole'])
  expect(first).toEqual({ facet: 'q', value: 'sein' })
  expect(first && without({ q: 'sein', pole: ['lyon'] }, first)).toEqual({ pole: ['lyon'] })
})

it('clearing leaves the order, the size and the day', () => {
  expect(cleared({ ...view, q: 'sein' })).toEqual({ sort: '-start', limit: 50 })
  expect(cleared({ ...view, asOf: '12' })).toEqual({ asOf: '12', sort: '-start', limit: 50 })
})
