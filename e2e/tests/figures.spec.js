import { count, expect, test, title } from './visit.js'

const figure = (page, id) =>
  page
    .getByRole('main')
    .getByRole('listitem')
    .filter({ has: page.getByRole('heading').locator(`a[href="/figures/${id}"]`) })

test.describe('The key figures', () => {
  test('are all there, each with its number, its document and the place in it', async ({
    page,
    api,
  }) => {
    const { items } = await api('/figures?limit=500')
    await page.goto('/figures?limit=500')
    await expect(count(page)).toHaveText(new RegExp(`^${items.length}\\s`))
    for (const { id, title: name, sources } of items) {
      const shown = figure(page, id)
      await expect(shown).toHaveCount(1)
      await expect(shown).toContainText(name.fr)
      await expect(shown).toContainText(sources[0].source.label.fr)
      await expect(shown).toContainText(sources[0].place)
    }
  })

  test('open to exactly the records they count', async ({ page, api }) => {
    const { items } = await api('/figures?limit=500')
    const { recorded } = items.find(({ id }) => id === 'projets-structurants')
    await page.goto('/figures?limit=500')
    await figure(page, 'projets-structurants')
      .getByRole('link', { name: '7 sur 9 dans ces pages' })
      .click()
    await expect(title(page)).toHaveText('Projets')
    await expect(count(page)).toHaveText(/^7\s/)
    const { pathname, search } = new URL(page.url())
    expect(`/api/v1${pathname}${search}`).toBe(recorded.href)
  })

  test('say whether the sums that the documents imply agree', async ({ page }) => {
    await page.goto('/figures/chercheurs-et-professionnels-de-sante')
    const main = page.getByRole('main')
    await expect(main).toContainText('Somme impliquée')
    await expect(main).toContainText(/1\s500 \+ 1\s700 = 3\s200/)
    await expect(main).toContainText('concorde')
    await main.getByRole('link', { name: /Chercheurs, cliniciens et entrepreneurs/ }).click()
    await expect(title(page)).toHaveText('Chercheurs, cliniciens et entrepreneurs du réseau')
  })

  test('are narrowed and shared like any list', async ({ page, api }) => {
    await page.goto('/figures')
    await page.getByRole('group', { name: 'Programme' }).getByText('Projet structurant').click()
    await expect(page).toHaveURL('/figures?programme=projet-structurant')
    const { total } = await api('/figures?programme=projet-structurant')
    await expect(count(page)).toHaveText(new RegExp(`^${total}\\s`))
  })
})
