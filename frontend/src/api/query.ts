/** Search parameters as the API has them: a repeated name is a list, everything is text. */
export type Query = Record<string, string | number | string[] | undefined>

export function parseQuery(text: string): Record<string, string | string[]> {
  const parameters = new URLSearchParams(text)
  return Object.fromEntries(
    [...new Set(parameters.keys())].map((name) => {
      const values = parameters.getAll(name)
      return [name, values.length > 1 ? values : (values[0] ?? '')]
    }),
  )
}

export function formatQuery(query: Query): string {
  const parameters = new URLSearchParams()
  for (const [name, value] of Object.entries(query))
    for (const one of Array.isArray(value) ? value : [value])
      if (one !== undefined) parameters.append(name, String(one))
  const text = parameters.toString()
  return text && `?${text}`
}

/** What an address says under one name, whether once or several times. */
export function texts(value: unknown): string[] {
  const values: unknown[] = Array.isArray(value) ? value : [value]
  return values.filter((one): one is string => typeof one === 'string' && one !== '')
}

export const text = (value: unknown) => texts(value)[0]?.trim()
