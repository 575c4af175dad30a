import { count, expect, test, settled, title, view } from './visit.js'

const facet = (page, name) => page.getByRole('group', { name, exact: true })
const pills = (page) => page.getByRole('list', { name: 'Filtres appliqués' })

test.describe('A list', () => {
  test('is narrowed by its filters: address, pills and total change together', async ({
    page,
    api,
  }) => {
    await page.goto('/institutions')
    await expect(pills(page)).toBeHidden()
    await facet(page, 'Type').getByText('Université', { exact: true }).click()
    await expect(page).toHaveURL('/institutions?type=university')
    await expect(pills(page).getByRole('link', { name: 'Retirer Type : Université' })).toBeVisible()
    await settled(page, api)

    await facet(page, 'Pôle').getByText('Grenoble', { exact: true }).click()
    await expect(page).toHaveURL('/institutions?type=university&pole=grenoble')
    await settled(page, api)

    await pills(page).getByRole('link', { name: 'Retirer Type : Université' }).click()
    await expect(page).toHaveURL('/institutions?pole=grenoble')
    await expect(
      facet(page, 'Type').getByRole('checkbox', { name: /^Université/ }),
    ).not.toBeChecked()
  })

  test('gives the same view by Back, by Forward, on reload and from a pasted link', async ({
    page,
    context,
    api,
  }) => {
    await page.goto('/institutions')
    const all = await view(page, api)
    await facet(page, 'Type').getByText('Université', { exact: true }).click()
    await expect(page).toHaveURL('/institutions?type=university')
    const narrowed = await view(page, api)
    expect(narrowed.total).toBeLessThan(all.total)
    await page.getByLabel('Trier par').selectOption('-name')
    await expect(page).toHaveURL('/institutions?type=university&sort=-name')
    await expect(page.getByRole('main').getByRole('heading', { level: 2 }).first()).toHaveText(
      narrowed.records.at(-1),
    )
    const sorted = await view(page, api)
    expect(sorted.records).toEqual([...narrowed.records].reverse())

    await page.goBack()
    await expect.poll(() => view(page, api)).toEqual(narrowed)
    await page.goBack()
    await expect.poll(() => view(page, api)).toEqual(all)
    await page.goForward()
    await page.goForward()
    await expect.poll(() => view(page, api)).toEqual(sorted)
    await page.reload()
    expect(await view(page, api)).toEqual(sorted)

    const pasted = await context.newPage()
    await pasted.goto(page.url())
    expect(await view(pasted, api)).toEqual(sorted)
  })

  test('shows what is chosen within a filter as either of them', async ({ page, api }) => {
    await page.goto('/institutions?type=university&type=university-hospital')
    await settled(page, api)
    await expect(facet(page, 'Type').getByRole('checkbox', { checked: true })).toHaveCount(2)
    await expect(pills(page).getByRole('link', { name: /^Retirer Type/ })).toHaveCount(2)
  })

  test('leads on with a filter whose answer is still awaited', async ({ page }) => {
    await page.goto('/grants')
    await facet(page, 'Financeur').waitFor()
    let answer
    const asked = new Promise((resolve) => (answer = resolve))
    await page.route('**/api/v1/grants?*funder=inca*', async (route) => {
      await asked
      await route.continue()
    })
    await facet(page, 'Financeur').getByText('Institut national du cancer', { exact: true }).click()
    await page.getByRole('link', { name: 'Voir les flux' }).click()
    answer()
    await expect(page).toHaveURL('/funding?funder=inca')
  })

  test('forgets every filter at once and keeps its order', async ({ page }) => {
    await page.goto('/institutions?type=university&pole=grenoble&sort=-name')
    await pills(page).getByRole('link', { name: 'Tout effacer' }).click()
    await expect(page).toHaveURL('/institutions?sort=-name')
    await expect(pills(page)).toBeHidden()
  })

  test('that finds nothing says which filter to drop', async ({ page, api }) => {
    await page.goto('/grants?funder=inca&programme=oncostarter')
    const main = page.getByRole('main')
    await expect(count(page)).toHaveText(/^0\s/)
    await expect(main).toContainText('Rien ne répond à tous ces critères à la fois.')
    await expect(
      main.getByRole('link', { name: 'Sans « Programme : OncoStarter » : 1 financement' }),
    ).toBeVisible()
    await main.getByRole('link', { name: /^Sans « Financeur : / }).click()
    await expect(page).toHaveURL('/grants?programme=oncostarter')
    await settled(page, api)
  })

  test('goes on page by page until every record was shown once', async ({ page, api }) => {
    const { total: all } = await api('/institutions')
    await page.goto('/institutions')
    const seen = []
    const next = page
      .getByRole('navigation', { name: 'Suite de la liste' })
      .getByRole('link', { name: 'Suite de la liste' })
    const records = page.getByRole('main').getByRole('heading', { level: 2 }).getByRole('link')
    for (;;) {
      await expect(records.first()).not.toHaveText(seen.at(0) ?? '')
      const shown = await records.allInnerTexts()
      seen.unshift(...shown)
      if (seen.length >= all) break
      await next.click()
    }
    expect(new Set(seen).size).toBe(all)
    expect(seen).toHaveLength(all)
  })

  test('keeps its filters behind a button on a small screen', async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 740 })
    await page.goto('/institutions')
    await expect(facet(page, 'Type')).toBeHidden()
    await page.getByRole('button', { name: 'Filtrer' }).click()
    await facet(page, 'Type').getByText('Université', { exact: true }).click()
    await page.getByRole('button', { name: 'Fermer les filtres' }).click()
    await expect(page.getByRole('button', { name: 'Filtrer (1 filtre)' })).toBeVisible()
    await expect(title(page)).toBeVisible()
  })
})
