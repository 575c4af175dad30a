import type { Kind } from '../../api/types'
import { formatQuery } from '../../api/query'
import { send } from '../api/send'
import type { Import } from '../api/types'

const types: Record<string, string> = {
  csv: 'text/csv',
  tsv: 'text/csv',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  ndjson: 'application/x-ndjson',
  jsonl: 'application/x-ndjson',
  json: 'application/vnd.clara.360giving+json',
}

/** What a field for files lets one choose. */
export const endings = Object.keys(types).map((ending) => `.${ending}`)

/** The media type that a file's name tells; none for what cannot be imported. */
export const typeOf = (name: string) => types[name.toLowerCase().split('.').at(-1) ?? '']

export async function upload(kind: Kind, file: File): Promise<Import> {
  const type = typeOf(file.name)
  const path = `/imports${formatQuery({ kind, name: file.name })}`
  return (await send<Import>(path, { method: 'POST', body: file, ...(type && { type }) })).data
}
