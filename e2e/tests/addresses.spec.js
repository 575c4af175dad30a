import { expect, notFound, test, title } from './visit.js'

for (const [address, language] of [
  ['/projects/fastracs', 'fr'],
  ['/en/projects/fastracs', 'en'],
])
  test(`${address} opens directly`, async ({ page }) => {
    const response = await page.goto(address)
    expect(response.status()).toBe(200)
    await expect(title(page)).toHaveText('FASTRACS')
    await expect(page).toHaveTitle('FASTRACS · CLARA')
    await expect(page.locator('html')).toHaveAttribute('lang', language)
  })

test.describe('An address that leads nowhere', () => {
  // The browser reports the API's refusals to the console, and React what the page was told by it.
  test.use({ tolerated: /status of 40[04]|Introuvable|Not found|Valeur de paramètre refusée/ })

  for (const [address, home, name] of [
    ['/nulle-part', /^\/$/, 'Accueil'],
    ['/projects/inconnu', /^\/$/, 'Accueil'],
    ['/en/nowhere/at/all', /^\/en\/?$/, 'Home'],
    ['/en/institutions/unknown', /^\/en\/?$/, 'Home'],
  ])
    test(`${address} says so and shows the ways on`, async ({ page }) => {
      await page.goto(address)
      await expect(title(page)).toHaveText(notFound)
      const ways = page.getByRole('main').getByRole('link')
      expect(await ways.count()).toBeGreaterThan(4)
      await ways.filter({ hasText: name }).click()
      await expect(page).toHaveURL(({ pathname }) => home.test(pathname))
      await expect(title(page)).not.toHaveText(notFound)
    })

  test('a filter that names no record is named, and the way on leads past it', async ({ page }) => {
    await page.goto('/projects?pole=atlantide')
    await expect(title(page)).toHaveText('Valeur de paramètre refusée')
    await expect(page.getByRole('main')).toContainText('atlantide')
    await page.getByRole('link', { name: 'La même page sans aucun filtre' }).click()
    await expect(page).toHaveURL('/projects')
    await expect(title(page)).toHaveText('Projets')
  })
})
