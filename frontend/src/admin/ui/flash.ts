import { useEffect, useState } from 'react'

let left: string | null = null

/** Leaves words for the page that comes next. */
export function leaveWords(words: string) {
  left = words
}

/** The words that the page before left for this one. */
export function useLeftWords(): string | null {
  const [words] = useState(left)
  useEffect(() => {
    left = null
  }, [])
  return words
}
