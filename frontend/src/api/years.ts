/** Years from one to another, either of which may be open: `2010..2015`, `2010..`, `..2015`. */
export type Years = { from: string; to: string }

export function yearsOf(value: string): Years | undefined {
  const [, from = '', to = ''] = /^(\d{4})?\.\.(\d{4})?$/.exec(value) ?? []
  return from || to ? { from, to } : undefined
}

export const formatYears = ({ from, to }: Years) => (from || to ? `${from}..${to}` : undefined)
