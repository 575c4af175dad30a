import { expect, it } from 'vitest'
import { inputs } from './inputs'
import type { Shape } from './shapes'
import { emptyState, inputOf, sameWritten, type State, stateOf, withoutBlanks } from './state'

const grant = {
  id: 'fastracs-risp',
  label: { fr: 'FASTRACS – RISP' },
  project: { id: 'fastracs', kind: 'projects', label: { fr: 'FASTRACS' } },
  amount: { value: 12000.5, currency: 'EUR' },
  funders: [{ id: 'inca', kind: 'institutions', label: { fr: 'INCa' } }],
  programme: null,
  call: null,
  awarded: '2016-01',
  beneficiary: null,
  sources: [
    {
      source: { id: 'presentation', kind: 'sources', label: { fr: 'Présentation' } },
      place: 'Page 2',
    },
  ],
}

const stateOfGrant = () => stateOf(inputs.grants, grant) as State

it('what a record says is written back as it was read, references by their identifiers', () => {
  expect(inputOf(inputs.grants, stateOfGrant())).toEqual({
    id: 'fastracs-risp',
    project: 'fastracs',
    amount: { value: 12000.5, currency: 'EUR' },
    funders: ['inca'],
    awarded: '2016-01',
    sources: [{ source: 'presentation', place: 'Page 2' }],
  })
})

it('the written form of a draft makes the same form as the record, but for the labels', () => {
  const written = inputOf(inputs.grants, stateOfGrant())
  expect(inputOf(inputs.grants, stateOf(inputs.grants, written) as State)).toEqual(written)
})

it.each(Object.entries(inputs))('an empty form of %s writes nothing', (_kind, shape) => {
  expect(inputOf(shape, emptyState(shape))).toEqual({})
})

it.each([
  ['40 000,50', 40000.5],
  ['40\u202f000', 40000],
  ['12.5', 12.5],
  ['douze', 'douze'],
])('an amount typed as %s is written as %s', (typed, written) => {
  const state = { ...stateOfGrant(), amount: { value: typed, currency: 'EUR' } }
  expect(inputOf(inputs.grants, state).amount).toEqual({ value: written, currency: 'EUR' })
})

it('a text keeps the languages it has, and loses the empty ones', () => {
  const shape: Shape = { type: 'localized' }
  expect(stateOf(shape, { fr: 'Bonjour', de: 'Guten Tag' })).toEqual({
    fr: 'Bonjour',
    en: '',
    de: 'Guten Tag',
  })
  const call = { ...emptyState(inputs.calls), title: { fr: ' Appel ', en: ' ' } }
  expect(inputOf(inputs.calls, call)).toEqual({ title: { fr: 'Appel' } })
})

it('an instant is the same whatever the zone it is written in', () => {
  const [here, there] = ['2026-03-01T23:59:00+01:00', '2026-03-01T22:59:00Z'].map((closesAt) =>
    stateOf(inputs.calls, { closesAt }),
  )
  expect(sameWritten(inputs.calls, here, there)).toBe(true)
})

it('entries that were added and never filled in are dropped, in parts of the record, too', () => {
  const state = stateOf(inputs.projects, {
    findings: [{ about: { fr: 'Reprise' }, statements: [{ fr: '' }, { fr: 'Un constat' }] }, {}],
    otherNames: ['', 'FASTRACS 1'],
  }) as State
  expect(inputOf(inputs.projects, withoutBlanks(inputs.projects, state))).toEqual({
    findings: [{ about: { fr: 'Reprise' }, statements: [{ fr: 'Un constat' }] }],
    otherNames: ['FASTRACS 1'],
  })
})
