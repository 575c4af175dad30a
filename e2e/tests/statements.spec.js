import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test, title } from './visit.js'

/** What readers can pick in the documents; the API's tests read the same table. */
const table = fileURLToPath(
  new URL('../../backend/src/test/resources/statements.csv', import.meta.url),
)

/** The sentences of single records, by the address of the record's page. */
function sentences() {
  const pages = new Map()
  for (const line of readFileSync(table, 'utf8').trim().split('\n').slice(1)) {
    const [, statement, path, where, expected] = cells(line)
    const [, address] = path.match(/^\/api\/v1(\/[a-z]+\/[a-z0-9-]+)$/) ?? []
    if (!address || !/\.en$/.test(where)) continue
    pages.set(address, [...(pages.get(address) ?? []), { statement, expected }])
  }
  return pages
}

/** Cells are between semicolons; in quotation marks, of which two stand for one, they may hold some. */
const cells = (line) =>
  [...line.matchAll(/(?:^|;)(?:"((?:[^"]|"")*)"|([^;]*))/g)].map(
    ([, quoted, bare]) => quoted?.replaceAll('""', '"') ?? bare,
  )

const plain = (text) => text.replace(/\s+/g, ' ').trim()

test('Every sentence that the documents warrant is read on the page of its record', async ({
  page,
}) => {
  test.setTimeout(180_000)
  const pages = sentences()
  const missing = []
  let read = 0
  for (const [address, statements] of pages) {
    await page.goto(`/en${address}`)
    await expect(title(page)).toBeVisible()
    const text = plain(await page.getByRole('main').innerText())
    for (const { statement, expected } of statements) {
      read++
      if (!text.includes(plain(expected))) missing.push(`${address}: ${statement}: ${expected}`)
    }
  }
  console.log(`  ${read} sentences were read on ${pages.size} pages.`)
  expect(read).toBeGreaterThan(100)
  expect(missing).toEqual([])
})

for (const [words, page_] of [
  ['intervention mapping', '/projects/fastracs'],
  ['brevets', '/figures/hausse-des-brevets'],
  ['Samuel-De Champlain', '/programmes/samuel-de-champlain'],
  ['sixième symposium', '/events/symposium-franco-chinois-6'],
  ['Domilyon', '/institutions/clara'],
])
  test(`One search finds what is said of « ${words} »`, async ({ page }) => {
    await page.goto('/')
    const box = page.getByRole('banner').getByRole('combobox')
    await box.fill(words)
    await box.press('Enter')
    await expect(page.getByRole('main').locator(`a[href^="${page_}"]`).first()).toBeVisible()
  })
