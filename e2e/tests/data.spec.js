import { execFile } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { expect, languages, test, title } from './visit.js'

const run = promisify(execFile)

/** Runs a command as it was pasted into a shell, in a folder of its own, and gives what it prints. */
async function paste(command) {
  const cwd = await mkdtemp(join(tmpdir(), 'clara-data-'))
  try {
    const { stdout } = await run('sh', ['-c', command], {
      cwd,
      timeout: 30_000,
      maxBuffer: 2 ** 26,
    })
    // What the service does not know is answered with the pages' own frame.
    if (/^<!doctype html/i.test(stdout)) throw new Error('a page came')
    return stdout
  } catch (error) {
    throw new Error(`${command}\n${error.stderr || error.message}`, { cause: error })
  } finally {
    await rm(cwd, { recursive: true })
  }
}

const examples = (page) => page.getByRole('article').locator('pre')

for (const [language, prefix] of Object.entries(languages))
  test(`Every example that needs no token does what it says (${language})`, async ({ page }) => {
    test.setTimeout(180_000)
    await page.goto(`${prefix}/data`)
    await expect(title(page)).toBeVisible()
    const commands = await examples(page).allInnerTexts()
    expect(commands.length).toBeGreaterThan(15)
    const refused = []
    for (const command of commands.filter((text) => !text.includes('$TOKEN')))
      await paste(command).catch(({ message }) => refused.push(message))
    expect(refused).toEqual([])
  })

test('The answer that has not changed is not sent again', async ({ page }) => {
  await page.goto('/en/data')
  const command = page.getByRole('group', { name: 'Example: Read again only what has changed' })
  expect(await paste(await command.innerText())).toBe('304\n')
})

test('Going page after page gives every grant once', async ({ page, api }) => {
  await page.goto('/en/data')
  const command = await page
    .getByRole('group', { name: 'Example: JSON, page after page' })
    .innerText()
  const printed = await paste(command.replace('limit=100', 'limit=3'))
  const ids = [...printed.matchAll(/"project":\{"id"/g)]
  expect(ids).toHaveLength((await api('/grants?limit=1')).total)
})

test('An example is copied as it stands', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.goto('/en/data')
  const example = page.getByRole('article', { name: 'CSV' })
  await example.getByRole('button', { name: 'Copy the example: CSV' }).click()
  await expect(example.getByRole('status')).toHaveText('Example copied')
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
    await example.locator('pre').innerText(),
  )
})

test('The page says how often one may ask, in the numbers of the service', async ({
  page,
  request,
}) => {
  const policy = (await request.get('/api/v1')).headers()['ratelimit-policy']
  const [, requests] = /;q=(\d+);/.exec(policy)
  await page.goto('/en/data')
  await expect(page.getByRole('main')).toContainText(
    `${Number(requests).toLocaleString('en-GB')} requests in 60 seconds`,
  )
})
