import { i18n } from '@lingui/core'
import type { Highlight, LocalizedText, Page, Piece } from '../../api/types'
import { localized } from '../../i18n/localized'

export const wordsOf = (pieces: Piece[]) => pieces.map(({ text }) => text).join('')

/** Passages are told in the page's language, those of the other where there is nothing else. */
const inOwnLanguage = (highlights: Highlight[]) => {
  const own = highlights.filter(({ language }) => !language || language === i18n.locale)
  return own.length ? own : highlights
}

/** What is said of a record that answers a search, but for the names that it is shown under anyway. */
export const telling = (highlights: Highlight[], names: string[]) =>
  inOwnLanguage(highlights).filter(
    (one) => one.in !== 'name' || !names.includes(wordsOf(one.pieces)),
  )

/** By record: what the rows of a page have to say beside themselves. */
export const tellingOf = ({
  items,
  highlights,
}: Pick<Page<{ id: string }>, 'items' | 'highlights'>) =>
  Object.fromEntries(
    items.map((record) => [record.id, telling(highlights[record.id] ?? [], namesOf(record))]),
  )

const named = ['acronym', 'label', 'name', 'title']

const namesOf = (record: object): string[] =>
  Object.entries(record)
    .filter(([field, value]) => named.includes(field) && value)
    .map(([, value]: [string, string | LocalizedText]) =>
      typeof value === 'string' ? value : localized(value),
    )
