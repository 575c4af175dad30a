import { expect, lists, test, title } from './visit.js'

test('French and English are one link apart, on the same view', async ({ page }) => {
  await page.goto('/institutions?type=university')
  await expect(title(page)).toHaveText('Institutions')
  await expect(page.locator('html')).toHaveAttribute('lang', 'fr')
  await page.getByRole('banner').getByRole('link', { name: 'English' }).click()
  await expect(page).toHaveURL('/en/institutions?type=university')
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
  await expect(page.getByRole('list', { name: 'Filters applied' })).toContainText(
    'Type: University',
  )
  await page.getByRole('banner').getByRole('link', { name: 'Français' }).click()
  await expect(page).toHaveURL('/institutions?type=university')
  await expect(page.locator('html')).toHaveAttribute('lang', 'fr')
})

test('English stays English from page to page', async ({ page }) => {
  await page.goto('/en')
  for (const { path, en } of lists) {
    await page
      .getByRole('banner')
      .or(page.getByRole('contentinfo'))
      .getByRole('link', { name: en, exact: true })
      .click()
    await expect(page).toHaveURL(`/en${path}`)
    await expect(title(page)).toHaveText(en)
  }
})

test('A record says the same in both languages, each in its own words and numbers', async ({
  page,
}) => {
  await page.goto('/projects/fastracs')
  await expect(page.getByRole('main')).toContainText(
    'Retour et maintien au travail après un cancer du sein',
  )
  await expect(page.getByRole('main')).toContainText(/182\s000\s€/)
  await page.goto('/en/projects/fastracs')
  await expect(page.getByRole('main')).toContainText(
    'Returning to and staying at work after breast cancer',
  )
  await expect(page.getByRole('main')).toContainText('€182,000')
})
