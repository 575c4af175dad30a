import { useQuery } from '@tanstack/react-query'
import { suggestionsQuery } from '../../api/queries'
import { longest, shortest } from '../../api/search'
import type { Kind, Suggestion } from '../../api/types'
import { useDelayed } from './useDelayed'

const none: Suggestion[] = []

/** The records whose names are being typed: those of the letters before until the next are there. */
export function useSuggestions(typed: string, kind: Kind | undefined, wanted: boolean) {
  const words = typed.trim()
  const q = useDelayed(words, 150)
  const long = words.length >= shortest && words.length <= longest
  const { data } = useQuery({
    ...suggestionsQuery(q, kind),
    enabled: wanted && long && q.length >= shortest,
    placeholderData: (before, query) => (goesOn(q, query?.queryKey.at(-1)) ? before : undefined),
  })
  return wanted && long ? (data?.items ?? none) : none
}

/** Whether a letter was added or taken away; other words have other suggestions. */
const goesOn = (q: string, before = '') =>
  before !== '' && (q.startsWith(before) || before.startsWith(q))
