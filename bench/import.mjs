// Brings tables in as an editor would, one revision each, and says how it goes:
//   TOKEN=… node bench/import.mjs <address> <folder> [kind…]
// TOKEN is an access token of the role editor; TOKEN_COMMAND, a command that prints one, serves longer imports.
import { execSync } from 'node:child_process'
import { openAsBlob, readdirSync } from 'node:fs'
import { join } from 'node:path'

const [address, folder, ...kinds] = process.argv.slice(2)
const { TOKEN, TOKEN_COMMAND } = process.env
if (!folder || !(TOKEN || TOKEN_COMMAND)) {
  console.error('TOKEN=… node bench/import.mjs <address> <folder> [kind…]')
  process.exit(2)
}
const api = `${address}/api/v1/imports`

async function ask(path, options = {}) {
  const token = TOKEN ?? execSync(TOKEN_COMMAND, { encoding: 'utf8' }).trim()
  const headers = { authorization: `Bearer ${token}`, ...options.headers }
  const answer = await fetch(api + path, { ...options, headers })
  if (!answer.ok) throw new Error(`${path}: ${answer.status} ${await answer.text()}`)
  return answer.json()
}

async function follow(id, state) {
  const begun = Date.now()
  for (;;) {
    const found = await ask(`/${id}`)
    if (found.state !== state) {
      console.log(`  ${state}: ${((Date.now() - begun) / 1000).toFixed(1)} s`)
      return found
    }
    await new Promise((resolve) => setTimeout(resolve, 2000))
  }
}

async function bring(kind, file) {
  console.log(file)
  const body = await openAsBlob(join(folder, file))
  const headers = { 'content-type': 'text/csv' }
  const { id } = await ask(`?kind=${kind}&name=${file}`, { method: 'POST', body, headers })
  const checked = await follow(id, 'checking')
  console.log(`  ${JSON.stringify(checked.counts)}`)
  if (checked.state !== 'checked') throw new Error(JSON.stringify(checked))
  await ask(`/${id}/application`, { method: 'POST' })
  const applied = await follow(id, 'applying')
  if (applied.state !== 'applied') throw new Error(JSON.stringify(applied))
}

for (const kind of kinds.length ? kinds : ['institutions', 'calls', 'projects', 'grants'])
  for (const file of readdirSync(folder).sort()) if (file.startsWith(`${kind}-`)) await bring(kind, file)
