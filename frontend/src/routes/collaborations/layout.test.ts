import { expect, it } from 'vitest'
import type { Partner, Tie } from '../../api/collaborations'
import { labelled, linesOf, overlap } from './labels'
import { placed } from './layout'
import { recordsOf, untold } from './records'
import { strandOf } from './strands'

const nothing = { projects: 0, grants: 0, agreements: 0, cooperations: 0, relationships: 0 }

const names = ['CLARA', 'Inserm', 'Hospices Civils de Lyon', 'Université Claude Bernard Lyon 1']

const partners = Array.from({ length: 60 }, (_, index): Partner => ({
  institution: { id: `i${index}`, kind: 'institutions', label: { fr: names[index % 4] ?? '' } },
  type: 'university',
  pole: null,
  total: 60 - index,
}))

const tie = (one: number, other: number, total = 1): Tie => ({
  partners: [`i${one}`, `i${other}`],
  total,
  counts: { ...nothing, projects: total },
  start: null,
  end: null,
  undated: 0,
  records: [{ id: `p${one % 3}`, kind: 'projects', label: { fr: 'FASTRACS' } }],
})

const ties = partners.flatMap((_, index) =>
  index ? [tie(0, index, 1 + (index % 4)), tie(index, (index * 7) % 60 || 1)] : [],
)
const wide = { width: 960, height: 640 }
const narrow = { width: 280, height: 840 }

it('one chart is one picture, however often it is drawn', () => {
  expect(placed(partners, ties, wide, 'i0')).toEqual(placed(partners, ties, wide, 'i0'))
})

it.each([wide, narrow])('sixty marks are within a picture of $width, none upon another', (size) => {
  const nodes = placed(partners, ties, size)
  expect(nodes).toHaveLength(60)
  for (const { x, y, radius } of nodes) {
    expect(x - radius).toBeGreaterThanOrEqual(0)
    expect(x + radius).toBeLessThanOrEqual(size.width)
    expect(y - radius).toBeGreaterThanOrEqual(0)
    expect(y + radius).toBeLessThanOrEqual(size.height)
  }
  for (const one of nodes)
    for (const other of nodes)
      if (one.id < other.id)
        expect(Math.hypot(one.x - other.x, one.y - other.y)).toBeGreaterThan(
          Math.max(one.radius, other.radius),
        )
})

it.each([wide, narrow])(
  'labels of $width cover neither each other nor marks, and stay within',
  (size) => {
    const nodes = placed(partners, ties, size)
    const labels = labelled(nodes, size, ({ partner }) => partner.institution.label.fr)
    const shown = labels.filter((label) => label.shown)
    expect(labels).toHaveLength(60)
    expect(labels[0]?.shown).toBe(true)
    for (const one of shown) {
      expect(one.box.x).toBeGreaterThanOrEqual(0)
      expect(one.box.x + one.box.width).toBeLessThanOrEqual(size.width)
      for (const other of shown) if (one !== other) expect(overlap(one.box, other.box)).toBe(false)
      for (const { x, y, radius } of nodes)
        expect(
          overlap(one.box, { x: x - radius, y: y - radius, width: 2 * radius, height: 2 * radius }),
        ).toBe(false)
    }
  },
)

it('a picture of two who share nothing, or of nobody, is no trouble', () => {
  expect(placed([], [], wide)).toEqual([])
  const two = placed(partners.slice(0, 2), [], wide)
  expect(two.every(({ x, y }) => Number.isFinite(x) && Number.isFinite(y))).toBe(true)
})

it('a long name has two lines, and dots where it goes on', () => {
  expect(linesOf('Inserm')).toEqual(['Inserm'])
  expect(linesOf('Université Claude Bernard Lyon 1')).toEqual([
    'Université Claude',
    'Bernard Lyon 1',
  ])
  expect(linesOf('Centre international de recherche sur le cancer')).toEqual([
    'Centre international',
    'de recherche sur le…',
  ])
})

it('a line says the one kind of its tie, or that there are several', () => {
  expect(strandOf({ counts: { ...nothing, projects: 2 } })).toBe('projects')
  expect(strandOf({ counts: { ...nothing, projects: 1, grants: 1 } })).toBe('several')
})

it('what is shared is told once for each record, and what is left out is counted', () => {
  const [shared] = recordsOf([tie(0, 3), tie(0, 6)])
  expect(shared?.record.id).toBe('p0')
  expect(recordsOf([tie(3, 0), tie(6, 0)])).toHaveLength(1)
  expect(recordsOf([tie(3, 0), tie(4, 0)]).map(({ ties: its }) => its.length)).toEqual([1, 1])
  expect(untold([tie(0, 1, 4), tie(0, 2, 1)])).toBe(3)
})
