import { i18n } from '@lingui/core'
import { languageName } from '../../i18n/formats'
import { NotStated } from '../../ui/Facts'
import { Marked } from '../../ui/history/Marked'
import { isText, valueWords } from '../../ui/history/values'
import type { Shape } from '../forms/shapes'
import { type Amount, isBlank, numberOf, type State, type Texts } from '../forms/state'
import styles from './ConflictScreen.module.css'

type Props = { name: string; shape: Shape; value: unknown; other: unknown }

/** What a field holds, in words, with what the other version has not in it marked. */
export function FieldWords({ name, shape, value, other }: Props) {
  const lines = linesOf(name, shape, value)
  const others = linesOf(name, shape, other)
  if (!lines.length) return <NotStated />
  return (
    <span className={styles.words}>
      {lines.map(({ language, text }, index) => (
        <span key={index} lang={language === i18n.locale ? undefined : language}>
          {language && (
            <span className={styles.language} lang={i18n.locale}>
              {languageName(language)}
            </span>
          )}
          <Marked text={text} other={otherLine(others, text, language, index)} />
        </span>
      ))}
    </span>
  )
}

type Line = { language?: string; text: string }

function linesOf(name: string, shape: Shape, value: unknown): Line[] {
  if (shape.type === 'list')
    return (value as unknown[]).flatMap((entry) => linesOf(name, shape.of, entry))
  if (isBlank(shape, value)) return []
  if (shape.type === 'localized')
    return Object.entries(value as Texts)
      .filter(([, text]) => text.trim())
      .map(([language, text]) => ({ language, text }))
  return [{ text: valueWords(name, readable(shape, value)) }]
}

/** As the history reads values: numbers as numbers, parts without what is not filled in. */
function readable(shape: Shape, value: unknown): unknown {
  if (shape.type === 'number') return numberOf(value as string)
  if (shape.type === 'money') {
    const { value: typed, currency } = value as Amount
    return { value: numberOf(typed), currency }
  }
  if (shape.type === 'localized')
    return Object.fromEntries(Object.entries(value as Texts).filter(([, text]) => text.trim()))
  if (shape.type === 'object')
    return Object.fromEntries(
      shape.fields
        .filter(({ name, shape: part }) => !isBlank(part, (value as State)[name]))
        .map(({ name, shape: part }) => [name, readable(part, (value as State)[name])]),
    )
  if (shape.type === 'reference' && !isText((value as { label?: unknown }).label))
    return (value as { id: string }).id
  if (shape.type === 'list') return (value as unknown[]).map((entry) => readable(shape.of, entry))
  return value
}

/** A line of a list is compared with the same one where there is one, else with that at its place. */
function otherLine(others: Line[], text: string, language: string | undefined, index: number) {
  const same = others.find((line) => line.text === text)
  if (same) return same.text
  const alike = others.filter((line) => line.language === language)
  return (others.length === alike.length ? others[index] : alike[0])?.text ?? ''
}
