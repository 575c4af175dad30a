import { expect, it } from 'vitest'
import { inputs } from './inputs'
import { placeOf, replaced, tokensOf } from './pointer'
import { type State, stateOf } from './state'

const project = stateOf(inputs.projects, {
  title: { fr: 'FASTRACS' },
  participants: [{ institution: 'clara', role: 'partner' }],
}) as State

it.each([
  ['/title', '/title'],
  ['/title/en', '/title/en'],
  ['/title/de', '/title'],
  ['/start', '/start'],
  ['/participants/0/institution', '/participants/0/institution'],
  ['/participants/0/institution/id', '/participants/0/institution'],
  ['/participants/7/institution', '/participants'],
  ['/unknown', ''],
  ['', ''],
])('a fault at %s is shown at %s', (pointer, place) => {
  expect(placeOf(inputs.projects, project, pointer)).toBe(place)
})

it('a fault in an amount is shown at its part', () => {
  const grant = stateOf(inputs.grants, {})
  expect(placeOf(inputs.grants, grant, '/amount/value')).toBe('/amount/value')
})

it('the tokens of a pointer are unescaped', () => {
  expect(tokensOf('/a~1b/m~0n/0')).toEqual(['a/b', 'm~n', '0'])
})

it('a value is replaced at its place, and all else stays the same object', () => {
  const next = replaced(project, ['participants', '0', 'role'], 'coordinator') as State
  expect(next.participants).toMatchObject([{ institution: { id: 'clara' }, role: 'coordinator' }])
  expect(next.title).toBe(project.title)
  expect(project.participants).toMatchObject([{ role: 'partner' }])
})
