import { expect, it } from 'vitest'
import { laidOut, type Lane, type LaneEntry } from './lanes'
import { spanOf } from './spans'

const entry = (id: string, start: string): LaneEntry[] => {
  const span = spanOf(start)
  return span ? [{ id, label: id, words: id, to: { kind: 'events', id }, span, tone: 1 }] : []
}
const lane = (id: string, ...starts: string[]): Lane => ({
  ...{ id, label: id, to: null, span: null },
  entries: starts.flatMap((start, index) => entry(`${id}${index}`, start)),
})

it('a year is drawn as the whole year, on the same years in every lane', () => {
  const { lanes, ticks } = laidOut([lane('a', '2015', '2018'), lane('b', '2015')], 816)
  const [a, b] = lanes.map(({ entries }) => entries[0])
  expect(ticks.map(({ year }) => year)).toEqual([2015, 2016, 2017, 2018])
  expect(a?.x).toBe(b?.x)
  expect(a?.width).toBeCloseTo(200)
})

it('what would cover something else goes a row further down', () => {
  const { lanes, height } = laidOut([lane('a', '2015', '2015', '2018')], 816)
  const rows = lanes[0]?.entries.map(({ y }) => y) ?? []
  expect(rows[1]).toBeGreaterThan(rows[0] ?? 0)
  expect(rows[2]).toBe(rows[0])
  expect(height).toBeGreaterThan(rows[1] ?? 0)
})

it('words stay within the picture', () => {
  const long = lane('a', '2022')
  const [first] = long.entries
  if (first) first.label = 'Cérémonie de signature de la convention de cancérologie'
  const { lanes } = laidOut([lane('b', '2015'), long], 320)
  const text = lanes[1]?.entries[0]?.text
  expect(text?.anchor).toBe('end')
  expect(text?.words.length).toBeLessThan(50)
})

it('nothing to draw is drawn as nothing', () => {
  expect(laidOut([], 320).lanes).toEqual([])
})
