import { expect, languages, test, title } from './visit.js'

for (const [language, prefix] of Object.entries(languages))
  test(`The cooperations are told over time in ${language}`, async ({ page, api }) => {
    const { items } = await api('/cooperations')
    await page.goto(`${prefix}/international`)
    await expect(title(page)).toHaveText('International')
    for (const { id } of items) {
      const { title: name, agreements, events, trainings } = await api(`/cooperations/${id}`)
      const region = page.getByRole('article').filter({
        has: page.getByRole('link', { name: name[language], exact: true }),
      })
      const steps = [
        ...agreements.map((step) => ['agreements', step]),
        ...events.map((step) => ['events', step]),
        ...trainings.map((step) => ['trainings', step]),
      ]
      for (const [kind, step] of steps)
        await expect(region.locator(`a[href="${prefix}/${kind}/${step.id}"]`).first()).toBeVisible()
    }
  })

test('What has a date comes in its order, and the two dates of the agreement are both said', async ({
  page,
}) => {
  await page.goto('/cooperations/shanghai')
  await expect(title(page)).toBeVisible()
  const addresses = await page
    .getByRole('main')
    .getByRole('listitem')
    .getByRole('link')
    .evaluateAll((links) => links.map((link) => link.pathname))
  const place = (id) => addresses.findIndex((address) => address.endsWith(id))
  expect(place('delegation-chine-2017')).toBeGreaterThanOrEqual(0)
  expect(place('delegation-chine-2017')).toBeLessThan(place('symposium-franco-chinois-6'))
  expect(place('symposium-franco-chinois-6')).toBeLessThan(place('symposium-franco-chinois-7'))
  const told = page.getByRole('main').getByRole('listitem')
  await expect(told.filter({ hasText: 'Accord signé' })).toHaveCount(1)
  await expect(told.filter({ hasText: 'Accord annoncé' })).toContainText('4 octobre 2018')
  await page.goto('/agreements/convention-shanghai-2018')
  const main = page.getByRole('main')
  await expect(main).toContainText('28 septembre 2018')
  await expect(main).toContainText('4 octobre 2018')
  await expect(main).toContainText('Ce que disent les documents')
})
