import { expect, it } from 'vitest'
import type { Kind, Snapshot, Version } from '../../api/types'
import { activate } from '../../i18n/language'
import { apart, changesOf } from './differences'
import { fieldLabel } from './fields'

const reference = (kind: Kind, id: string, fr: string, en = fr) => ({ id, kind, label: { fr, en } })
const lyon = reference('poles', 'lyon', 'Lyon')
const grenoble = reference('poles', 'grenoble', 'Grenoble')
const shanghai = reference('institutions', 'sjtu', 'Université de Shanghai', 'Shanghai University')

const version = (snapshot: Snapshot, ...pointers: string[]): Version => ({
  revision: 2,
  at: '2026-11-22T12:00:00Z',
  actor: 'loader',
  operation: 'updated',
  differences: pointers.map((pointer) => ({ pointer, before: null, after: null })),
  snapshot,
})

function words(before: unknown, after: unknown, pointer: string) {
  const field = pointer.split('/')[1] ?? ''
  return changesOf(version({ [field]: after }, pointer), version({ [field]: before })).map(
    ({ language, listed, before, after }) => [
      `${fieldLabel(field)}${language ? ` ${language}` : ''}${listed ? ', list' : ''}`,
      before.join(' | '),
      after.join(' | '),
    ],
  )
}

it.each([
  ['/town', 'Lyon', 'Bron', ['Ville', 'Lyon', 'Bron']],
  ['/start', null, '2016-01', ['Début', '', 'janvier 2016']],
  ['/researcherShare', 60, 61, ['Part des chercheurs en cancérologie', '60\u00a0%', '61\u00a0%']],
  ['/companies', 46, undefined, ['Entreprises en cancérologie', '46', '']],
  ['/type', 'funder', 'cluster', ['Type', 'Financeur', 'Réseau ou pôle']],
  ['/country', 'FR', 'CN', ['Pays', 'France', 'Chine']],
  ['/language', 'fr', 'en', ['Langue', 'français', 'anglais']],
  [
    '/closesAt',
    null,
    '2027-01-15T16:00:00Z',
    ['Clôture (heure de Paris)', '', '15 janvier 2027 à 17:00'],
  ],
  ['/fieldOfTomorrow', 'a', 'b', ['fieldOfTomorrow', 'a', 'b']],
])('a plain value: %s', (pointer, before, after, expected) => {
  expect(words(before, after, pointer)).toEqual([expected])
})

it('an amount is one value, whatever part of it changed', () => {
  const before = { value: 40000, currency: 'EUR' }
  expect(words(before, { ...before, value: 50000 }, '/amount/value')).toEqual([
    ['Montant', '40\u202f000\u00a0€', '50\u202f000\u00a0€'],
  ])
})

it('a reference is read by its label, in the language of the page', async () => {
  expect(words(lyon, grenoble, '/pole/label/fr')).toEqual([
    ['Pôle universitaire', 'Lyon', 'Grenoble'],
  ])
  expect(words(null, shanghai, '/parent')).toEqual([['Rattachement', '', 'Université de Shanghai']])
  await activate('en')
  expect(words(null, shanghai, '/parent')).toEqual([['Part of', '', 'Shanghai University']])
})

it('a text is told language by language, and only where it changed', () => {
  expect(words({ fr: 'Un', en: 'One' }, { fr: 'Un', en: 'Two' }, '/title/en')).toEqual([
    ['Titre en', 'One', 'Two'],
  ])
  expect(words(null, { fr: 'Un', en: 'One' }, '/title')).toEqual([
    ['Titre fr', '', 'Un'],
    ['Titre en', '', 'One'],
  ])
})

it('of a list only what is gone and what is new is told', () => {
  expect(words([lyon], [lyon, grenoble], '/poles')).toEqual([
    ['Pôles universitaires, list', '', 'Grenoble'],
  ])
  expect(words([{ fr: 'Un' }, { fr: 'Deux' }], [{ fr: 'Un' }], '/objectives')).toEqual([
    ['Objectifs fr, list', 'Deux', ''],
  ])
  expect(words([lyon, grenoble], [grenoble, lyon], '/poles')).toEqual([
    ['Pôles universitaires, list', '', ''],
  ])
})

it('a part in something is read as the record first, and what is said of it', () => {
  const as = (role: string) => [{ role, institution: shanghai }]
  expect(words(as('partner'), as('coordinator'), '/participants')).toEqual([
    [
      'Participants',
      'Université de Shanghai (Partenaire)',
      'Université de Shanghai (Coordinateur)',
    ],
  ])
})

it('what reads the same before and after is no change, and a creation has none', () => {
  const renamed = { ...lyon, label: { ...lyon.label, en: 'Lyons' } }
  expect(words(lyon, renamed, '/pole/label/en')).toEqual([])
  const created = { ...version({ town: 'Lyon' }, '/town'), operation: 'created' as const }
  expect(changesOf(created, undefined)).toEqual([])
})

it('a long text shows where it changed', () => {
  expect(apart('reste difficile après', 'reste souvent difficile après')).toEqual([
    'reste ',
    '',
    'difficile après',
  ])
  expect(apart('reste souvent difficile', 'reste difficile')).toEqual([
    'reste ',
    'souvent ',
    'difficile',
  ])
  expect(apart('a a', 'a a a')).toEqual(['a ', '', 'a'])
})
