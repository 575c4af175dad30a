import { readFile } from 'node:fs/promises'
import { expect, test, title } from './visit.js'

test.describe('What a list shows can be taken away', () => {
  for (const { item, file, begins } of [
    { item: 'CSV', file: 'clara-projects.csv', begins: '\uFEFFid;acronym;' },
    { item: 'Excel', file: 'clara-projects.xlsx', begins: 'PK' },
    { item: 'JSON Lines', file: 'clara-projects.ndjson', begins: '{"id":' },
  ])
    test(`as ${item}`, async ({ page }) => {
      await page.goto('/projects?pole=lyon')
      await page.getByRole('button', { name: 'Exporter cette vue' }).click()
      const download = page.waitForEvent('download')
      await page.getByRole('menuitem', { name: new RegExp(`^${item}`) }).click()
      const taken = await download
      expect(taken.suggestedFilename()).toBe(file)
      const text = await readFile(await taken.path(), 'utf8')
      expect(text.startsWith(begins)).toBe(true)
      if (item !== 'Excel') expect(text.trimEnd().split('\n')).toHaveLength(item === 'CSV' ? 4 : 3)
    })

  test('as a link', async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write'])
    await page.goto('/projects?pole=lyon')
    await page.getByRole('button', { name: 'Copier le lien' }).click()
    await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toBe(page.url())
  })
})

test('What became of a record is a page of its own', async ({ page }) => {
  await page.goto('/projects/fastracs')
  await page.getByRole('link', { name: 'Historique de la notice' }).click()
  await expect(page).toHaveURL('/projects/fastracs/history')
  await expect(title(page)).toHaveText(/FASTRACS/)
  await expect(page.getByRole('main')).toContainText('chargement initial')
  await page.reload()
  await expect(title(page)).toHaveText(/FASTRACS/)
})
