import { expect, it } from 'vitest'
import { named, personId, slugOf } from './identifiers'

it.each([
  ['Appel à projets « OncoStarter » 2027', 'appel-a-projets-oncostarter-2027'],
  ['Cœur & Œdème', 'coeur-oedeme'],
  ['—', ''],
])('%s suggests %s', (title, slug) => {
  expect(slugOf(title)).toBe(slug)
})

it('a suggestion is never longer than an identifier may be', () => {
  expect(slugOf(`${'a'.repeat(79)} b`)).toBe('a'.repeat(79))
})

it('the identifier follows the title until somebody gives another', () => {
  const before = { id: 'appel', title: { fr: 'Appel' } }
  const next = { ...before, title: { fr: 'Appel 2' } }
  expect(named('calls', before, next).id).toBe('appel-2')
  expect(named('calls', { ...before, id: 'mien' }, { ...next, id: 'mien' }).id).toBe('mien')
})

it('a person’s identifier says nothing of the name', () => {
  expect(personId()).toMatch(/^p-[a-z0-9]{8}$/)
})
