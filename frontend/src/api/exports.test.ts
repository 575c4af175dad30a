import { expect, it } from 'vitest'
import { exportAddress } from './exports'
import { parseQuery } from './query'

const view = { pole: ['lyon', 'grenoble'], sort: '-start', limit: 50, cursor: 'abc' }
const list = '/api/v1/projects?pole=lyon&pole=grenoble&sort=-start'

it.each([
  ['csv', 'fr', `${list}&format=csv&separator=semicolon`],
  ['csv', 'en', `${list}&format=csv&separator=comma`],
  ['xlsx', 'fr', `${list}&format=xlsx`],
  ['ndjson', 'en', `${list}&format=ndjson`],
] as const)(
  '%s in %s is the whole list, narrowed and sorted as shown',
  (format, language, address) => {
    expect(exportAddress('projects', view, format, language)).toBe(address)
  },
)

it('JSON is the address that the view itself comes from', () => {
  expect(exportAddress('projects', view, 'json', 'fr')).toBe(`${list}&limit=50&cursor=abc`)
  expect(exportAddress('projects', {}, 'json', 'fr')).toBe('/api/v1/projects')
})

it.each(['q=lymphome', 'asOf=12'])('what is searched or dated stays so: %s', (words) => {
  const view = { ...parseQuery(words), cursor: 'abc' }
  expect(exportAddress('projects', view, 'ndjson', 'fr')).toBe(
    `/api/v1/projects?${words}&format=ndjson`,
  )
})
