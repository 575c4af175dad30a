import type { LocalizedText } from '../../api/types'

/** What a record is called, in the words that its own page is headed with. */
export function nameOf(record: object): LocalizedText {
  const { acronym, id, label, name, title } = record as Record<string, unknown>
  const head = name ?? label ?? acronym ?? title ?? id
  return typeof head === 'string' ? { fr: head, en: head } : (head as LocalizedText)
}
