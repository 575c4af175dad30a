import { expect, it } from 'vitest'
import { networkSearch } from './search'

it('a search keeps its words, its kinds and its place', () => {
  expect(networkSearch({ q: ' cancer ', kind: 'projects', limit: '50', cursor: 'abc' })).toEqual({
    q: 'cancer',
    kind: ['projects'],
    limit: 50,
    cursor: 'abc',
  })
})

it('a search drops what it does not know', () => {
  expect(networkSearch({ q: '', kind: ['strangers', 'toString'], sort: 'title' })).toEqual({})
})
