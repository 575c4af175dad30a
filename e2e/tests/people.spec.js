import { expect, test, title } from './visit.js'

test('People are shown in their public roles, with the reason, and not to search engines', async ({
  page,
  api,
}) => {
  const { items } = await api('/people?limit=500')
  expect(items.length).toBeGreaterThan(0)
  for (const { id, name, positions } of items) {
    const response = await page.goto(`/people/${id}`)
    expect(response.headers()['x-robots-tag']).toBe('noindex')
    await expect(title(page)).toHaveText(name)
    await expect(page.locator('meta[name="robots"]')).toHaveAttribute('content', 'noindex')
    await expect(page.getByRole('main')).toContainText(positions[0].office.fr)
    await expect(page.getByRole('main')).toContainText('Cette personne est nommée ici')
  }
  await page.goto('/people')
  await expect(page.locator('meta[name="robots"]')).toHaveAttribute('content', 'noindex')
  await page.getByRole('banner').getByRole('link', { name: 'Projets', exact: true }).click()
  await expect(title(page)).toHaveText('Projets')
  await expect(page.locator('meta[name="robots"]')).toHaveCount(0)
})

test('Who attended the signing is said with the office of each', async ({ page, api }) => {
  const { people } = await api('/agreements/convention-shanghai-2018')
  await page.goto('/agreements/convention-shanghai-2018')
  for (const { person, office } of people) {
    const row = page
      .getByRole('main')
      .getByRole('listitem')
      .filter({ has: page.getByRole('link', { name: person.label.fr, exact: true }) })
    await expect(row.first()).toContainText(office.fr)
  }
})
