import { expect, it } from 'vitest'
import { inputs } from '../forms/inputs'
import { type State, stateOf } from '../forms/state'
import { differencesOf, merged } from './merge'

const shape = inputs.calls
const call = (changes: object) =>
  stateOf(shape, {
    id: 'oncostarter-2027',
    title: { fr: 'OncoStarter 2027' },
    edition: '2027',
    website: 'https://example.org',
    ...changes,
  }) as State

const base = call({})
const mine = call({ title: { fr: 'Mon titre' }, edition: '2027-01' })
const theirs = call({ title: { fr: 'Leur titre' }, website: 'https://example.com' })

it('only what both changed is contested; what one side alone changed is taken from it', () => {
  const found = differencesOf(shape, base, mine, theirs).map(({ field, contested, side }) => ({
    name: field.name,
    contested,
    side,
  }))
  expect(found).toEqual([
    { name: 'title', contested: true, side: 'mine' },
    { name: 'edition', contested: false, side: 'mine' },
    { name: 'website', contested: false, side: 'theirs' },
  ])
})

it('the same change on both sides is no difference', () => {
  expect(differencesOf(shape, base, mine, mine)).toEqual([])
})

it('the choices are laid over what was saved meanwhile', () => {
  const kept = merged(mine, theirs, { title: 'theirs', edition: 'mine', website: 'theirs' })
  expect(kept).toEqual(
    call({ title: { fr: 'Leur titre' }, edition: '2027-01', website: 'https://example.com' }),
  )
})
