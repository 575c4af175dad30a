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

  it.each(Object.keys(lists))('%s can be narrowed and sorted', (kind) => {
    const { facets, sorts } = lists[kind as keyof typeof lists]
    expect(facets.length).toBeGreaterThan(0)
    expect(sorts.length).toBeGreaterThan(1)
  })
})
