// What was built, as Vite's manifest tells it.
import { readFileSync } from 'node:fs'

export const dist = new URL('../dist/', import.meta.url)
export const manifest = JSON.parse(readFileSync(new URL('.vite/manifest.json', dist), 'utf8'))

/** Everything that a chunk loads by itself: its static imports, with their styles. */
export function closure(key, seen = new Set()) {
  if (seen.has(key)) return seen
  seen.add(key)
  for (const next of manifest[key].imports ?? []) closure(next, seen)
  return seen
}

/** The scripts and styles of some chunks. */
export const filesOf = (keys) => [
  ...new Set([...keys].flatMap((key) => [manifest[key].file, ...(manifest[key].css ?? [])])),
]

export const pages = Object.keys(manifest).filter((key) => key.includes('?tsr-split=component'))
export const languages = Object.keys(manifest).filter((key) =>
  /src\/i18n\/locales\/\w+\.ts$/.test(key),
)
