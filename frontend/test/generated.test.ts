import { execFileSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'

const text = (path: string) => readFileSync(path, 'utf8')

it('src/api/schema.ts is what openapi.yaml says: npm run generate', () => {
  const fresh = execFileSync('node_modules/.bin/openapi-typescript', ['../openapi.yaml'], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  expect(text('src/api/schema.ts')).toBe(fresh)
}, 30_000)

it('src/admin/forms/inputs.ts is what openapi.yaml says: npm run generate', () => {
  const fresh = execFileSync('node', ['scripts/generate-inputs.mjs'], { encoding: 'utf8' })
  expect(text('src/admin/forms/inputs.ts')).toBe(fresh)
}, 30_000)

it('src/routeTree.gen.ts is what the files in src/routes say: npm run routes', () => {
  const folder = mkdtempSync(join(tmpdir(), 'routes-'))
  try {
    cpSync('src/routes', join(folder, 'src/routes'), { recursive: true })
    cpSync('tsr.config.json', join(folder, 'tsr.config.json'))
    execFileSync(join(process.cwd(), 'node_modules/.bin/tsr'), ['generate'], {
      cwd: folder,
      stdio: 'ignore',
    })
    expect(text('src/routeTree.gen.ts')).toBe(text(join(folder, 'src/routeTree.gen.ts')))
  } finally {
    rmSync(folder, { recursive: true })
  }
}, 30_000)
