import { expect, it } from 'vitest'
import { exportAddress } from './exports'

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
