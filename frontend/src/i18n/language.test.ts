import { expect, it } from 'vitest'
import { addressIn, languageOf } from './language'

it.each([
  ['/', 'fr'],
  ['/en', 'en'],
  ['/en/projects', 'en'],
  ['/environment', 'fr'],
])('the address %s is in %s', (address, language) => {
  expect(languageOf(address)).toBe(language)
})

it.each([
  ['fr', '/', '/'],
  ['en', '/', '/en'],
  ['en', '/?a=b', '/en/?a=b'],
  ['fr', '/projects?pole=lyon', '/projects?pole=lyon'],
  ['en', '/projects?pole=lyon', '/en/projects?pole=lyon'],
] as const)('the same view in %s: %s is %s', (language, path, address) => {
  expect(addressIn(language, path)).toBe(address)
})
