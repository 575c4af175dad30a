import type { Version } from '../../api/types'
import { isText, valueWords } from './values'

/** What a version says otherwise than the one before it, in words. */
export type Change = {
  field: string
  /** The language in which it is otherwise, where the field is a text. */
  language?: string
  /** Of several entries, only those that are gone or new: none when just their order changed. */
  listed: boolean
  before: string[]
  after: string[]
}

/**
 * The values are those of the snapshots: a pointer may lead into a reference or an amount, and only
 * the whole of it can be read.
 */
export function changesOf(version: Version, previous: Version | undefined): Change[] {
  if (version.operation !== 'updated') return []
  const fields = new Set(version.differences.map(({ pointer }) => pointer.split('/')[1] ?? ''))
  return [...fields].flatMap((field) =>
    changesIn(field, previous?.snapshot?.[field], version.snapshot?.[field]),
  )
}

function changesIn(field: string, before: unknown, after: unknown): Change[] {
  const [old, now] = [entries(before), entries(after)]
  const listed = Math.max(old.length, now.length) > 1
  const texts = [...old, ...now].filter(isText)
  const languages = [...new Set(texts.flatMap((text) => Object.keys(text)))].sort().reverse()
  const changes: Change[] = languages.length
    ? languages.map((language) => ({
        ...{ field, language, listed },
        before: inLanguage(old, language),
        after: inLanguage(now, language),
      }))
    : [{ field, listed, before: words(field, old), after: words(field, now) }]
  return changes.filter(differs).map((change) => (listed ? onlyNews(change) : change))
}

const entries = (value: unknown): unknown[] =>
  Array.isArray(value) ? value : value === undefined || value === null ? [] : [value]

const words = (field: string, values: unknown[]) => values.map((value) => valueWords(field, value))

const inLanguage = (texts: unknown[], language: string) =>
  texts.filter(isText).flatMap((text) => text[language] ?? [])

const differs = ({ before, after }: Change) => JSON.stringify(before) !== JSON.stringify(after)

const onlyNews = (change: Change): Change => ({
  ...change,
  before: change.before.filter((entry) => !change.after.includes(entry)),
  after: change.after.filter((entry) => !change.before.includes(entry)),
})

/** A text in three, of which the one in the middle is not in the other text: long texts change little. */
export function apart(text: string, other: string): [string, string, string] {
  const [mine, theirs] = [text.split(/(?<=\s)/), other.split(/(?<=\s)/)]
  const shorter = Math.min(mine.length, theirs.length)
  let [start, end] = [0, 0]
  while (start < shorter && mine[start] === theirs[start]) start++
  while (end < shorter - start && mine.at(-1 - end) === theirs.at(-1 - end)) end++
  const rest = mine.length - end
  return [
    mine.slice(0, start).join(''),
    mine.slice(start, rest).join(''),
    mine.slice(rest).join(''),
  ]
}
