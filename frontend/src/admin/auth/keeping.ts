import { useEffect } from 'react'

/** What is being written on the page, by the address of its form. */
const open = new Map<string, () => unknown>()
const place = 'clara.kept'

/** Holds what a form has, for when one has to leave the page to sign in again. */
export function useKeeping(key: string, state: unknown) {
  useEffect(() => {
    open.set(key, () => state)
    return () => {
      open.delete(key)
    }
  }, [key, state])
}

export function keepAll() {
  const kept = Object.fromEntries([...open].map(([key, state]) => [key, state()]))
  window.sessionStorage.setItem(place, JSON.stringify(kept))
}

/** What was kept of a form. */
export function keptOf(key: string): unknown {
  const kept = JSON.parse(window.sessionStorage.getItem(place) ?? '{}') as Record<string, unknown>
  return kept[key]
}

export function forget() {
  window.sessionStorage.removeItem(place)
}
