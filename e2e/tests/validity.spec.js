import { execFile } from 'node:child_process'
import { writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { java } from '../service.js'
import { routes } from './routes.js'
import { expect, languages, test, title } from './visit.js'

test.describe.configure({ mode: 'parallel' })

const validator = fileURLToPath(import.meta.resolve('vnu-jar/build/dist/vnu.jar'))

/** What the validator of the Nu Html Checker finds in pages, by address. */
async function faults(files) {
  // It ends with 1 where there are faults; its report is what counts.
  const { stdout } = await promisify(execFile)(
    java,
    [
      '-jar',
      validator,
      '--stdout',
      '--exit-zero-always',
      '--errors-only',
      '--format',
      'json',
      ...files.values(),
    ],
    { maxBuffer: 1 << 24 },
  )
  const addresses = new Map([...files].map(([address, file]) => [file, address]))
  return JSON.parse(stdout).messages.map(
    ({ url, message, extract }) =>
      `${addresses.get(fileURLToPath(url))}: ${message} ${extract ?? ''}`,
  )
}

for (const [language, prefix] of Object.entries(languages))
  test(`The HTML of every page is valid in ${language}`, async ({ page, api }, info) => {
    test.setTimeout(180_000)
    const files = new Map()
    for (const path of await routes(api)) {
      await page.goto(prefix + path || '/')
      await expect(title(page)).toBeVisible()
      await page.waitForLoadState('networkidle')
      const file = info.outputPath(`${files.size}.html`)
      await writeFile(file, await page.content())
      files.set(prefix + path, file)
    }
    expect(await faults(files)).toEqual([])
  })
