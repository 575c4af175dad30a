import { expect, it } from 'vitest'
import { themes } from './criteria'

it('the criteria are those of the RGAA 4.1.2, theme by theme', () => {
  expect(themes.map(({ criteria }) => criteria.length)).toEqual([
    9, 2, 3, 13, 8, 2, 5, 10, 4, 14, 13, 11, 12,
  ])
})

it('nothing is claimed without saying how it was found', () => {
  for (const { subject, means } of themes.flatMap(({ criteria }) => criteria))
    expect(means, subject.fr).not.toEqual([])
})
