import { t } from '@lingui/core/macro'
import { datePattern } from './dates'
import type { Fault } from './pointer'
import type { Field, ListShape, Shape } from './shapes'
import { isBlank, type Amount, type State, type Texts } from './state'

/** What can be told of a record before the service looks at it, so that nobody waits for it. */
export function faultsOf(shape: Shape, state: unknown, pointer = ''): Fault[] {
  const fault = (detail: string, place = '') => [{ pointer: pointer + place, detail }]
  if (shape.type === 'object')
    return shape.fields.flatMap((field) => fieldFaults(field, state as State, pointer))
  if (shape.type === 'list') return listFaults(shape, state as unknown[], pointer)
  if (isBlank(shape, state)) return []
  switch (shape.type) {
    case 'localized':
      return (state as Texts).fr?.trim() ? [] : fault(t`Le texte français manque.`, '/fr')
    case 'date':
      return datePattern.test(state as string)
        ? []
        : fault(t`Une date a une année, puis au besoin un mois et un jour.`)
    case 'money':
      return numberFault((state as Amount).value) ? fault(notANumber(), '/value') : []
    case 'number':
      return numberFault(state as string) ? fault(notANumber()) : []
    case 'address':
    case 'slug':
    case 'text':
      return textFault(shape, state as string).flatMap((detail) => fault(detail))
    default:
      return []
  }
}

function fieldFaults({ name, required, shape }: Field, state: State, pointer: string): Fault[] {
  const at = `${pointer}/${name}`
  const value = state[name]
  if (required && isBlank(shape, value)) return [{ pointer: at, detail: t`À remplir.` }]
  // A part that may be absent has no needs of its own while it is.
  return shape.type === 'object' && isBlank(shape, value) ? [] : faultsOf(shape, value, at)
}

function listFaults({ of, max }: ListShape, entries: unknown[], pointer: string): Fault[] {
  const many = max !== undefined && entries.length > max
  return [
    ...(many ? [{ pointer, detail: t`Pas plus de ${max} éléments.` }] : []),
    ...entries.flatMap((entry, index) => faultsOf(of, entry, `${pointer}/${index}`)),
  ]
}

const notANumber = () => t`Ce n’est pas un nombre.`
const numberFault = (typed: string) =>
  !Number.isFinite(Number(typed.replace(/\s/g, '').replace(',', '.')))

function textFault(
  { type, max, pattern }: { type: string; max?: number; pattern?: string },
  text: string,
): string[] {
  if (max !== undefined && text.trim().length > max) return [t`Pas plus de ${max} caractères.`]
  if (!pattern || new RegExp(pattern).test(text.trim())) return []
  if (type === 'address') return [t`Une adresse commence par https:// ou http://.`]
  if (type === 'slug')
    return [t`Des lettres minuscules sans accent et des chiffres, séparés par des tirets.`]
  return [t`Ce texte n’a pas la forme attendue.`]
}
