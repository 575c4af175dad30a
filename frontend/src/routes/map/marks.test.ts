import { expect, it } from 'vitest'
import type { MapPlace } from '../../api/map'
import { labelled, marksOf } from './marks'

const place = (id: string, total: number): MapPlace => ({
  ...{ id, label: { fr: id }, country: 'FR', precision: 'town', pole: null },
  ...{ coordinates: { latitude: 45, longitude: 4 }, cooperations: [], institutions: [], total },
})
const at = (id: string, total: number, x: number, y: number) => ({ place: place(id, total), x, y })
const size = { width: 400, height: 300 }

it('places that would cover each other are one mark, named after the greatest', () => {
  const marks = marksOf([at('a', 1, 100, 100), at('b', 5, 104, 100), at('c', 2, 300, 100)], 6, 16)
  expect(marks.map(({ places, total }) => [places.map(({ id }) => id), total])).toEqual([
    [['b', 'a'], 6],
    [['c'], 2],
  ])
})

it('the area of a mark, not its width, says how many there are', () => {
  const [four, one] = marksOf([at('a', 4, 0, 0), at('b', 1, 99, 0)], 6, 16)
  expect(four?.radius).toBe(2 * (one?.radius ?? 0))
})

it('no label covers another, or leaves the picture', () => {
  const marks = marksOf(
    [at('Lyon', 18, 200, 150), at('Saint-Étienne', 1, 180, 178), at('Grenoble', 2, 390, 200)],
    6,
    16,
  )
  const labels = labelled(marks, size, ({ places }) => places.map(({ id }) => id)).map(
    ({ label }) => label,
  )
  for (const one of labels) {
    expect(one.x).toBeGreaterThanOrEqual(0)
    expect(one.x + one.width).toBeLessThanOrEqual(size.width)
    for (const other of labels)
      if (other !== one)
        expect(
          one.x >= other.x + other.width ||
            other.x >= one.x + one.width ||
            one.y >= other.y + other.height ||
            other.y >= one.y + one.height,
        ).toBe(true)
  }
})

it('where there is little room, a label is where it hides least', () => {
  const marks = marksOf([at('Lyon', 18, 148, 72), at('Clermont-Ferrand', 1, 60, 72)], 3.5, 16)
  const [lyon, clermont] = labelled(marks, { width: 280, height: 190 }, ({ places }) =>
    places.map(({ id }) => `${id} · 1`),
  )
  expect(clermont?.label.x).toBeGreaterThanOrEqual(0)
  const above = (clermont?.label.y ?? 0) + (clermont?.label.height ?? 0)
  expect(above <= 72 - (lyon?.radius ?? 0) || (clermont?.label.y ?? 0) >= 72).toBe(true)
})
