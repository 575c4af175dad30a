import { expect, it } from 'vitest'
import type { Kind } from '../../api/types'
import { inputs } from './inputs'
import type { Shape } from './shapes'
import { helpOf, labelOf } from './words'

/** The names of all members, and of those of their parts: `people.office`. */
function pathsIn(shape: Shape, path = ''): string[] {
  if (shape.type === 'list') return pathsIn(shape.of, path)
  if (shape.type !== 'object') return []
  return shape.fields.flatMap(({ name, shape: part }) => {
    const inner = path ? `${path}.${name}` : name
    return [inner, ...pathsIn(part, inner)]
  })
}

it.each(Object.entries(inputs))('every field of %s has a label and help', (kind, shape) => {
  const without = pathsIn(shape).filter((path) => {
    const name = path.split('.').at(-1) ?? ''
    return labelOf(path) === name || !helpOf(kind as Kind, path)
  })
  expect(without).toEqual([])
})
