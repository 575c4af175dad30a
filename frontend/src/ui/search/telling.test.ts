import { expect, it } from 'vitest'
import type { Highlight } from '../../api/types'
import { telling, tellingOf } from './telling'

const found = (place: Highlight['in'], ...texts: string[]): Highlight => ({
  in: place,
  language: null,
  pieces: texts.map((text, index) => ({ text, match: index % 2 === 1 })),
})

it('a name that is shown anyway needs not be said', () => {
  const other = found('name', '', 'Lymphoma', ' Europe')
  expect(telling([found('name', 'European ', 'Lymphoma'), other], ['European Lymphoma'])).toEqual([
    other,
  ])
})

it('a text or a related record is said even where it has the same words', () => {
  const both = [found('text', 'Lyon'), found('related', 'Lyon')]
  expect(telling(both, ['Lyon'])).toEqual(both)
})

it('the names of a record are its title in this language and its acronym', () => {
  const items = [
    { id: 'eli', acronym: 'ELI', title: { fr: 'Institut du lymphome', en: 'Lymphoma Institute' } },
    { id: 'wsn', acronym: null, title: { fr: 'Sarcomes' } },
  ]
  const english = found('name', '', 'Lymphoma', ' Institute')
  const highlights = { eli: [found('name', 'ELI'), found('name', 'Institut du lymphome'), english] }
  expect(tellingOf({ items, highlights })).toEqual({ eli: [english], wsn: [] })
})

it('passages are told in the language of the page where there are some', () => {
  const [french, english] = [
    { ...found('text', 'à ', 'Lyon'), language: 'fr' as const },
    { ...found('text', 'in ', 'Lyon'), language: 'en' as const },
  ]
  const name = found('related', 'Lyon')
  expect(telling([french, name, english], [])).toEqual([french, name])
  expect(telling([english], [])).toEqual([english])
})
