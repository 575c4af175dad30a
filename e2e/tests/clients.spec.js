import { all, answer, changes, connect, ProblemError } from '../../clients/typescript/dist/index.js'
import { expect, test } from './visit.js'

/** So few a page that every list of some length has several. */
const limit = 3

const listed = async (clara, kind) => {
  const ids = []
  for await (const { id } of all(clara, `/api/v1/${kind}`, { limit })) ids.push(id)
  return ids
}

test('The TypeScript client pages through every kind: as many as it says, each once', async ({
  baseURL,
}) => {
  const clara = connect(baseURL)
  const { kinds } = await answer(clara.GET('/api/v1'))
  expect(kinds.length).toBeGreaterThan(10)
  for (const { kind, total } of kinds) {
    const ids = await listed(clara, kind)
    expect(ids, kind).toHaveLength(total)
    expect(new Set(ids).size, kind).toBe(total)
  }
})

test('A copy that follows the changes with the TypeScript client is what the lists hold', async ({
  baseURL,
}) => {
  const clara = connect(baseURL)
  const copy = {}
  let kept
  for await (const { kind, id, withdrawn, record, cursor } of changes(clara)) {
    const records = (copy[kind] ??= new Map())
    if (withdrawn) records.delete(id)
    else records.set(id, record)
    kept = cursor
  }
  const { kinds } = await answer(clara.GET('/api/v1'))
  for (const { kind } of kinds)
    expect([...(copy[kind]?.keys() ?? [])].sort(), kind).toEqual((await listed(clara, kind)).sort())
  for await (const more of changes(clara, kept)) expect(more).toBeUndefined()
})

test('The TypeScript client throws what the service says of an error', async ({ baseURL }) => {
  const clara = connect(baseURL, { language: 'en' })
  const refused = answer(clara.GET('/api/v1/projects/{id}', { params: { path: { id: 'nobody' } } }))
  await expect(refused).rejects.toThrow(ProblemError)
  await expect(refused).rejects.toMatchObject({
    status: 404,
    problem: { type: '/api/v1/problems/not-found' },
  })
})
