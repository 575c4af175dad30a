import type { components } from './schema.js'

/** What the service says of an error (RFC 9457). Rely on `type` and `errors`, not on the words. */
export type Problem = components['schemas']['Problem']

/** An answer that is no success. */
export class ProblemError extends Error {
  /** What the service says; nothing where something else answered in its place. */
  readonly problem: Problem | undefined
  readonly status: number
  /** Seconds to wait before asking again, where the service says so. */
  readonly retryAfter: number | undefined

  constructor(response: Response, said: unknown) {
    const problem = isProblem(said) ? said : undefined
    super(problem?.detail ?? `${response.url} answered ${response.status}`)
    this.name = 'ProblemError'
    this.problem = problem
    this.status = response.status
    const seconds = response.headers.get('Retry-After')
    this.retryAfter = seconds === null ? undefined : Number(seconds)
  }
}

function isProblem(said: unknown): said is Problem {
  return typeof said === 'object' && said !== null && 'type' in said && 'detail' in said
}

/** What a call answers; throws a `ProblemError` unless it succeeds. */
export async function answer<T>(
  call: Promise<{ data?: T; error?: unknown; response: Response }>,
): Promise<T> {
  const { data, error, response } = await call
  if (!response.ok) throw new ProblemError(response, error)
  return data as T
}
