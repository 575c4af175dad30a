/** The language of a page and its path within that language's pages, from its address. */
export function placeOf(pathname: string) {
  const [, language = 'fr', path = ''] = /^(?:\/(en)(?=\/|$))?\/*(.*?)\/*$/.exec(pathname) ?? []
  return { language, path: `/${path}` }
}
