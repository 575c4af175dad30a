import { describe, expect, it } from 'vitest'
import { lists, listSearch } from './lists'
import { formatQuery, parseQuery } from './query'

it('an address and its parameters are the same thing', () => {
  const query = { pole: ['lyon', 'grenoble'], sort: '-start', cursor: 'a+b/c=' }
  expect(parseQuery(formatQuery(query))).toEqual(query)
  expect(formatQuery({})).toBe('')
})

describe('the view of a list', () => {
  const view = listSearch('projects')

  it('takes one value and several', () => {
    expect(view({ pole: 'lyon', axis: ['a', 'b'] })).toEqual({ pole: ['lyon'], axis: ['a', 'b'] })
  })

  it('has one address: what is the default anyway is not said', () => {
    expect(view({ sort: 'title', limit: '25', pole: '' })).toEqual({})
    expect(view({ sort: '-start', limit: '50' })).toEqual({ sort: '-start', limit: 50 })
  })

  it('drops what the list does not know', () => {
    expect(view({ utm_source: 'news', sort: 'amount', limit: '9999', operator: 'x' })).toEqual({})
  })

  it('is by relevance while something is searched, and then only', () => {
    expect(view({ q: ' lymphome ', sort: 'relevance' })).toEqual({ q: 'lymphome' })
    expect(view({ q: 'lymphome', sort: 'title' })).toEqual({ q: 'lymphome', sort: 'title' })
    expect(view({ q: ' ', sort: 'relevance' })).toEqual({})
    expect(view({ sort: 'relevance' })).toEqual({})
  })

  it('may be that of another day', () => {
    expect(view({ asOf: '12', pole: 'lyon' })).toEqual({ asOf: '12', pole: ['lyon'] })
  })

  it.each(Object.keys(lists))('%s can be narrowed and sorted', (kind) => {
    const { facets, sorts } = lists[kind as keyof typeof lists]
    expect(facets.length).toBeGreaterThan(0)
    expect(sorts.length).toBeGreaterThan(0)
  })
})
