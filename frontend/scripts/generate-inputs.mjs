// Writes src/admin/forms/inputs.ts: what the forms of the administration know of each kind's written
// record, taken from the `…Input` schemas of openapi.yaml.
import { readFileSync } from 'node:fs'
import { load } from 'js-yaml'
import { format, resolveConfig } from 'prettier'

const read = (file) => readFileSync(new URL(file, import.meta.url), 'utf8')
const { schemas } = load(read('../../openapi.yaml')).components

const kinds = {
  institutions: 'Institution',
  poles: 'Pole',
  axes: 'Axis',
  programmes: 'Programme',
  calls: 'Call',
  projects: 'Project',
  grants: 'Grant',
  outcomes: 'Outcome',
  cooperations: 'Cooperation',
  agreements: 'Agreement',
  events: 'Event',
  trainings: 'Training',
  people: 'Person',
  figures: 'Figure',
  sources: 'Source',
}

/** Shapes that have a control of their own, whatever the contract says of their parts. */
const known = { LocalizedText: 'localized', PartialDate: 'date', Money: 'money' }

/** Texts that are chosen or checked by what their pattern lets through. */
const patterns = [
  [/^\^\(\?:\[A-Z\]\{2\}\)\$$/, 'country'],
  [/^\^\(\?:\[a-z\]\{2\}\)\$$/, 'language'],
  [/^\^\(\?:https\?:/, 'address'],
  [/\[a-z0-9\]\+\(-\[a-z0-9\]\+\)\*/, 'slug'],
]

/** A schema without the ways in which the contract says that something may be absent. */
function bare(schema) {
  const [only] = (schema.anyOf ?? schema.oneOf ?? schema.allOf ?? []).filter(
    ({ type }) => type !== 'null',
  )
  return only
    ? { ...schema, anyOf: undefined, oneOf: undefined, allOf: undefined, ...only }
    : schema
}

const typeOf = ({ type }) => [type].flat().find((one) => one !== 'null')

const bounds = (entries) =>
  Object.fromEntries(Object.entries(entries).filter(([, value]) => value !== undefined))

function shapeOf(given) {
  const schema = bare(given)
  if (schema['x-refers-to']) return { type: 'reference', to: schema['x-refers-to'] }
  if (schema.$ref) return namedShape(schema.$ref.split('/').at(-1))
  if (schema.enum) return { type: 'choice', values: schema.enum.filter((word) => word !== null) }
  if (schema.format === 'date-time') return { type: 'instant' }
  switch (typeOf(schema)) {
    case 'array':
      return {
        type: 'list',
        of: shapeOf(schema.items),
        ...bounds({ min: schema.minItems, max: schema.maxItems }),
      }
    case 'object':
      return objectShape(schema)
    case 'integer':
    case 'number':
      return {
        type: 'number',
        decimals: typeOf(schema) === 'number',
        ...bounds({
          min: schema.exclusiveMinimum === 0 ? 1 : schema.minimum,
          max: schema.maximum,
        }),
      }
    default:
      return textShape(schema)
  }
}

const namedShape = (name) => (known[name] ? { type: known[name] } : shapeOf(schemas[name]))

function textShape({ pattern, minLength, maxLength }) {
  const [, type] = patterns.find(([like]) => like.test(pattern ?? '')) ?? []
  if (type === 'country' || type === 'language') return { type }
  if (type) return { type, ...bounds({ max: maxLength, pattern }) }
  return { type: 'text', ...bounds({ min: minLength, max: maxLength, pattern }) }
}

const objectShape = ({ properties, required = [] }) => ({
  type: 'object',
  fields: Object.entries(properties).map(([name, schema]) => ({
    name,
    required: required.includes(name),
    shape: shapeOf(schema),
  })),
})

const inputs = Object.fromEntries(
  Object.entries(kinds).map(([kind, name]) => [kind, shapeOf(schemas[`${name}Input`])]),
)
const source = `// What scripts/generate-inputs.mjs makes of openapi.yaml: npm run generate.
import type { Kind } from '../../api/types'
import type { ObjectShape } from './shapes'

/** The written form of each kind of record. */
export const inputs: Record<Kind, ObjectShape> = ${JSON.stringify(inputs)}
`
const options = await resolveConfig(new URL('../.prettierrc.json', import.meta.url).pathname)
process.stdout.write(await format(source, { ...options, parser: 'typescript' }))
