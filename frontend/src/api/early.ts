declare global {
  // Only an interface can be added to from outside.
  // eslint-disable-next-line @typescript-eslint/consistent-type-definitions
  interface Window {
    early?: Map<string, Promise<Response>>
  }
}

export const base = '/api/v1'

/** Asks one address of the API for data, with problems in the page's language. */
export const ask = (path: string, signal?: AbortSignal) =>
  fetch(base + path, {
    signal: signal ?? null,
    headers: { Accept: 'application/json', 'Accept-Language': document.documentElement.lang },
  })

/** Asks before the page's own scripts are there to do it; an answer that is not wanted soon is forgotten. */
export function askEarly(paths: readonly string[]) {
  window.early = new Map(
    paths.map((path) => {
      const answer = ask(path)
      answer.catch(() => undefined)
      return [path, answer]
    }),
  )
  setTimeout(() => {
    delete window.early
  }, 10_000)
}

/** The answer that was asked for early, once. */
export function takeEarly(path: string) {
  const answer = window.early?.get(path)
  window.early?.delete(path)
  return answer
}
