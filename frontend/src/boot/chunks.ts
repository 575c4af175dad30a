/** The files of the languages and of the routes (`/projects/$id`), fixed ones before those with a parameter. */
export type Chunks = {
  languages: Record<string, readonly string[]>
  routes: readonly (readonly [path: string, files: readonly string[]])[]
}

/** The files of the page at a path, beside those that every page loads. */
export const filesOf = (path: string, { routes }: Pick<Chunks, 'routes'>): readonly string[] =>
  routes.find(([route]) => matches(route, path))?.[1] ?? []

const matches = (route: string, path: string) =>
  new RegExp(`^${route.replace(/\$\w+/g, '[^/]+')}$`).test(path)
