import { ask, takeEarly } from './early'
import type { Problem } from './types'

export { base } from './early'

export class ProblemError extends Error {
  readonly problem: Problem

  constructor(problem: Problem) {
    super(problem.title)
    this.problem = problem
  }
}

/** Reads one address of the API; what goes wrong on the server arrives as a ProblemError. */
export async function get<T>(path: string, signal?: AbortSignal): Promise<T> {
  const response = await (takeEarly(path) ?? ask(path, signal))
  if (!response.ok) throw new ProblemError(await problemOf(response))
  return (await response.json()) as T
}

// A proxy in between may answer something else than the API's own problem document.
async function problemOf(response: Response): Promise<Problem> {
  if (response.headers.get('Content-Type')?.startsWith('application/problem+json'))
    return (await response.json()) as Problem
  return { type: 'about:blank', title: response.statusText, status: response.status, detail: '' }
}
