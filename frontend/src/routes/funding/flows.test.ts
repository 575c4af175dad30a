import { expect, it } from 'vitest'
import type { Funding, FundingNode, FundingStage } from '../../api/funding'
import { barsOf } from './bars'
import { flowsOf, partsOf, stationWidth } from './flows'
import { sentence, sumWords } from './words'
import { grantsThrough } from './ways'

type Sum = { amount: number; grants: number; unknown: number }

const node = (stage: FundingStage, ids: string[], sum: Sum, others = 0): FundingNode => ({
  id: `${stage}:${others ? '*' : ids.join('+')}`,
  stage,
  records: ids.map((id) => ({
    id,
    kind: stage === 'programme' ? 'programmes' : 'institutions',
    label: { fr: id },
  })),
  others,
  ...sum,
})

const paid = { amount: 100, grants: 1, unknown: 0 }
const untold = { amount: 0, grants: 2, unknown: 2 }
const all = { amount: 100, grants: 3, unknown: 2 }

const joint = node('funder', ['clara', 'inca'], paid)
const none = node('funder', [], untold)
const programme = node('programme', ['oncostarter'], all)
const rest = node('project', [], all, 4)

const data: Funding = {
  currency: 'EUR',
  total: 100,
  grants: 3,
  unknown: 2,
  otherCurrencies: [],
  nodes: [joint, none, programme, rest],
  links: [
    { from: joint.id, to: programme.id, ...paid },
    { from: none.id, to: programme.id, ...untold },
    { from: programme.id, to: rest.id, ...all },
  ],
  sources: [],
  revision: 1,
}

it('bands are as broad as the sums, the same at each stage', () => {
  const { flows, stations, height } = flowsOf(data, 800)
  const breadth = (to: FundingNode, known: boolean) =>
    flows
      .filter((flow) => flow.to === to && flow.known === known)
      .reduce((sum, { width }) => sum + width, 0)
  expect(breadth(programme, true)).toBeCloseTo(breadth(rest, true))
  expect(breadth(programme, false)).toBeCloseTo(breadth(rest, false))
  expect(stations.map(({ x }) => x)).toEqual([0, 0, (800 - stationWidth) / 2, 800 - stationWidth])
  for (const { y, height: own } of stations) expect(y + own).toBeLessThanOrEqual(height)
})

it('an amount that is not known is drawn apart, thin, each grant the same', () => {
  const [, unknown, both] = data.links
  expect(unknown && partsOf(unknown, data).map(({ known }) => known)).toEqual([false])
  expect(both && partsOf(both, data).map(({ known, value }) => [known, value])).toEqual([
    [true, 100],
    [false, 2.4],
  ])
  expect(unknown && partsOf(unknown, { total: 0 })[0]?.value).toBe(2)
})

it('the same answer is the same picture; one without grants is none', () => {
  expect(flowsOf(data, 800)).toEqual(flowsOf(data, 800))
  expect(flowsOf({ ...data, nodes: [], links: [] }, 800).flows).toEqual([])
})

it('on a phone each stage has all of the money', () => {
  const { stages } = barsOf(data, 280)
  const sums = stages.map(({ bars }) => bars.reduce((sum, { known }) => sum + known, 0))
  expect(stages.map(({ stage }) => stage)).toEqual(['funder', 'programme', 'project'])
  for (const sum of sums) expect(sum).toBeCloseTo(sums[0] ?? 0)
  for (const { bars } of stages)
    for (const { known, unknown } of bars) expect(known + unknown).toBeLessThanOrEqual(280)
})

it('a station opens the grants that go through it, the other filters kept', () => {
  const search = { year: ['2015'], funder: ['clara'], view: 'table' }
  expect(grantsThrough(search, programme)).toEqual({
    year: ['2015'],
    funder: ['clara'],
    programme: ['oncostarter'],
  })
  expect(grantsThrough({}, joint, programme)).toEqual({
    funder: ['clara', 'inca'],
    programme: ['oncostarter'],
  })
  expect(grantsThrough({}, none)).toEqual({ funder: ['not-stated'] })
  expect(grantsThrough({}, rest)).toBeUndefined()
})

it('what is not known is said, and never counted as nothing', () => {
  const plain = (words: string) => words.replace(/\s/g, ' ')
  expect(plain(sumWords(untold, 'EUR'))).toBe('2 montants non communiqués')
  expect(plain(sumWords(all, 'EUR'))).toBe('100 € + 2 montants non communiqués')
  expect(plain(sentence(data))).toBe(
    '3 financements apportent au moins 100 € ; 2 montants ne sont pas communiqués',
  )
  expect(plain(sentence({ ...data, unknown: 0, grants: 1 }))).toBe('1 financement apporte 100 €')
})
