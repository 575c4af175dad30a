import { deepEqual } from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'

test('src/schema.ts is what openapi.yaml says: npm run generate', () => {
  const fresh = execFileSync('node_modules/.bin/openapi-typescript', ['../../openapi.yaml'], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
    maxBuffer: 2 ** 24,
  })
  // Compared line by line, so that a failure shows the lines.
  deepEqual(readFileSync('src/schema.ts', 'utf8').split('\n'), fresh.split('\n'))
})
