import { askEarly } from '../api/early'
import { chosenScheme, showScheme } from '../ui/scheme'
import { type Chunks, filesOf } from './chunks'
import { firstAsked } from './first'
import { placeOf } from './place'

/** What scripts/finish.mjs knows of the files that were built. */
declare const chunks: Chunks

// Before anything is painted, and while the rest is still on its way: what the page will want is asked for at once.
const { language, path } = placeOf(location.pathname)
document.documentElement.lang = language
showScheme(chosenScheme())
for (const file of [...(chunks.languages[language] ?? []), ...filesOf(path, chunks)]) {
  const link = document.createElement('link')
  const isStyle = file.endsWith('.css')
  link.rel = isStyle ? 'preload' : 'modulepreload'
  if (isStyle) link.as = 'style'
  link.href = `/${file}`
  document.head.append(link)
}
if (!location.search) askEarly(firstAsked(path, chunks))
