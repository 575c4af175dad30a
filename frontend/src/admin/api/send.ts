import { base, ProblemError } from '../../api/client'
import { accessToken, sessionEnded } from '../auth/session'
import type { WriteProblem } from './types'

/** What is wrong with a call of the administration, with what its answer said beside the problem. */
export class WriteError extends ProblemError {
  declare readonly problem: WriteProblem
  /** The entity tag of what there is now, where a precondition failed. */
  readonly etag: string | null
  /** After how many seconds to try again, where the service says so. */
  readonly retryAfter: number | null

  constructor(problem: WriteProblem, headers: Headers) {
    super(problem)
    this.etag = headers.get('ETag')
    this.retryAfter = Number(headers.get('Retry-After')) || null
  }

  /** The last word of the problem's type: `invalid-record`. */
  get word() {
    return this.problem.type.split('/').at(-1)
  }
}

export type Answer<T> = { data: T; etag: string | null }

type Call = {
  method?: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'
  /** A value to send as JSON, or a file to send as it is. */
  body?: unknown
  type?: string
  /** The entity tag that the call is about; `new` where there must be nothing yet. */
  match?: string
  /** The same for every attempt at one creation. */
  key?: string
  signal?: AbortSignal
}

export const isNew = 'new'

/**
 * Asks the API something in the name of who is signed in.
 *
 * @throws WriteError for what the service refuses; TypeError when it cannot be reached
 */
export async function send<T>(path: string, call: Call = {}): Promise<Answer<T>> {
  const { method = 'GET', body, signal } = call
  const response = await fetch(base + path, {
    method,
    signal: signal ?? null,
    cache: 'no-store',
    headers: await headersOf(call),
    ...(body !== undefined && { body: body instanceof Blob ? body : JSON.stringify(body) }),
  })
  if (response.status === 401) sessionEnded()
  if (!response.ok) throw new WriteError(await problemOf(response), response.headers)
  const data = response.status === 204 ? undefined : ((await response.json()) as unknown)
  return { data: data as T, etag: response.headers.get('ETag') }
}

async function headersOf({ body, type, match, key }: Call): Promise<HeadersInit> {
  const token = await accessToken()
  return {
    Accept: 'application/json',
    'Accept-Language': document.documentElement.lang,
    ...(token && { Authorization: `Bearer ${token}` }),
    ...(body !== undefined && { 'Content-Type': type ?? 'application/json' }),
    ...(match === isNew && { 'If-None-Match': '*' }),
    ...(match && match !== isNew && { 'If-Match': match }),
    ...(key && { 'Idempotency-Key': key }),
  }
}

async function problemOf(response: Response): Promise<WriteProblem> {
  if (response.headers.get('Content-Type')?.startsWith('application/problem+json'))
    return (await response.json()) as WriteProblem
  return { type: 'about:blank', title: response.statusText, status: response.status, detail: '' }
}
