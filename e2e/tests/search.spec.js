import { count, expect, settled, test, title } from './visit.js'

const everywhere = (page) => page.getByRole('combobox', { name: 'Rechercher dans tout le réseau' })
const inList = (page) => page.getByRole('combobox', { name: 'Rechercher dans cette liste' })
const suggestions = (page) => page.getByRole('listbox', { name: 'Suggestions' })
const pills = (page) => page.getByRole('list', { name: 'Filtres appliqués' })
const records = (page) => page.getByRole('main').getByRole('heading', { level: 2 })

test.describe('A list is searched', () => {
  test('within its filters, the best answers first, and the search is taken away by its pill', async ({
    page,
    api,
  }) => {
    await page.goto('/projects?pole=lyon&sort=-start')
    await expect(page.getByLabel('Trier par')).not.toContainText('Pertinence')
    await inList(page).fill('sarcomes')
    await inList(page).press('Enter')
    await expect(page).toHaveURL('/projects?q=sarcomes&pole=lyon')
    await settled(page, api)
    await expect(records(page).first()).toHaveText('WSN')
    await expect(page.getByLabel('Trier par')).toHaveValue('relevance')
    await expect(page.getByRole('main').locator('mark').first()).toHaveText(/sarcome/i)

    await pills(page).getByRole('link', { name: 'Retirer Recherche : sarcomes' }).click()
    await expect(page).toHaveURL('/projects?pole=lyon')
    await expect(inList(page)).toHaveValue('')
    await settled(page, api)
  })

  test('with a typing mistake', async ({ page }) => {
    await page.goto('/projects?q=lymphone')
    await expect(records(page).filter({ hasText: 'ELI' })).toBeVisible()
  })

  test('and forgets its words with all the filters', async ({ page }) => {
    await page.goto('/projects?q=lyon&pole=lyon')
    await pills(page).getByRole('link', { name: 'Tout effacer' }).click()
    await expect(page).toHaveURL('/projects')
  })

  test('and an exported view is what is shown', async ({ page, request }) => {
    await page.goto('/projects?q=lymphome&pole=lyon')
    await page.getByRole('button', { name: 'Exporter cette vue' }).click()
    const href = await page.getByRole('menuitem', { name: 'JSON Lines' }).getAttribute('href')
    const lines = (await (await request.get(href)).text()).trim().split('\n')
    expect(lines.map((line) => JSON.parse(line).id)).toContain('european-lymphoma-institute')
    await expect(count(page)).toHaveText(new RegExp(`^${lines.length}\\s`))
  })

  test('and says what to drop when nothing answers', async ({ page, api }) => {
    await page.goto('/projects?q=sarcomes&pole=grenoble')
    await expect(count(page)).toHaveText(/^0\s/)
    const ways = page.getByRole('main').getByRole('link', { name: /^Sans «/ })
    await expect(ways).toHaveCount(2)
    await ways.filter({ hasText: 'Pôle : Grenoble' }).click()
    await expect(page).toHaveURL('/projects?q=sarcomes')
    expect(await settled(page, api)).toBeGreaterThan(0)
  })
})

test.describe('Suggestions', () => {
  test('of the kind that is listed open their record', async ({ page }) => {
    await page.goto('/institutions')
    await inList(page).pressSequentially('europa d')
    await suggestions(page)
      .getByRole('option', { name: /Europa Donna/ })
      .click()
    await expect(page).toHaveURL('/institutions/europa-donna')
    await expect(title(page)).toHaveText('Europa Donna')
  })

  test('begin with the second letter', async ({ page }) => {
    const asked = []
    page.on('request', (request) => {
      if (request.url().includes('/suggestions')) asked.push(request.url())
    })
    await page.goto('/institutions')
    await inList(page).press('u')
    await page.waitForTimeout(500)
    expect(asked).toEqual([])
    await inList(page).press('n')
    await expect(suggestions(page)).toBeVisible()
    expect(asked).toHaveLength(1)
  })

  test('are reached, left and followed from the keyboard', async ({ page }) => {
    await page.goto('/')
    await expect(title(page)).toBeVisible()
    await page.keyboard.press('Control+k')
    await expect(everywhere(page)).toBeFocused()
    await page.keyboard.type('fastr')
    await expect(suggestions(page)).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(suggestions(page)).toBeHidden()
    await expect(everywhere(page)).toHaveValue('fastr')
    await page.keyboard.press('ArrowDown')
    await expect(suggestions(page)).toBeVisible()
    const project = suggestions(page)
      .getByRole('option')
      .filter({ hasText: /^FASTRACS\s*Projet$/ })
    for (let presses = 0; presses < 9; presses++) {
      if ((await project.getAttribute('aria-selected')) === 'true') break
      await page.keyboard.press('ArrowDown')
    }
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL('/projects/fastracs')
    await expect(title(page)).toBeFocused()
  })
})

test.describe('The whole network is searched', () => {
  test('from any page, and the results are narrowed to a kind and followed to its list', async ({
    page,
    api,
  }) => {
    await page.goto('/sources')
    await everywhere(page).fill('lyon')
    await everywhere(page).press('Enter')
    await expect(page).toHaveURL('/search?q=lyon')
    await expect(title(page)).toHaveText('Recherche : « lyon »')
    await expect(page).toHaveTitle('Recherche : « lyon » · CLARA')
    const { total, facets } = await api('/search?q=lyon')
    await expect(count(page)).toHaveText(new RegExp(`^${total}\\s`))

    const found = facets.kind.find(({ value }) => value === 'projects').count
    await page
      .getByRole('list', { name: 'Types de notices' })
      .getByRole('link', { name: `Projets ${found}` })
      .click()
    await expect(page).toHaveURL('/search?q=lyon&kind=projects')
    await expect(count(page)).toHaveText(new RegExp(`^${found}\\s`))
    await page.getByRole('link', { name: /ouvrir la liste et ses filtres$/ }).click()
    await expect(page).toHaveURL('/projects?q=lyon')
    expect(await settled(page, api)).toBe(found)
  })

  test('page by page', async ({ page, api }) => {
    const { total } = await api('/search?q=cancer')
    await page.goto('/search?q=cancer&limit=10')
    const seen = []
    const links = records(page).getByRole('link')
    const next = page
      .getByRole('navigation', { name: 'Suite de la liste' })
      .getByRole('link', { name: 'Suite de la liste' })
    for (;;) {
      await expect(links.first()).not.toHaveAttribute('href', seen[0] ?? '')
      const hrefs = await links.evaluateAll((all) => all.map((link) => link.getAttribute('href')))
      seen.unshift(...hrefs)
      if (seen.length >= total) break
      await next.click()
    }
    expect(new Set(seen).size).toBe(total)
  })

  test('in English, under an English address', async ({ page }) => {
    await page.goto('/en')
    await page.getByRole('combobox', { name: 'Search the whole network' }).fill('lymphoma')
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL('/en/search?q=lymphoma')
    await expect(title(page)).toHaveText('Search: “lymphoma”')
    await records(page).getByRole('link').first().click()
    await expect(page).toHaveURL(/^[^?]*\/en\/\w+\/[\w-]+$/)
  })

  test('and what finds nothing says so and shows the ways on', async ({ page }) => {
    await page.goto('/search?q=xyzzyxyzzy')
    await expect(count(page)).toHaveText(/^0\s/)
    expect(
      await page.getByRole('main').getByRole('link').count(),
      'links that lead on',
    ).toBeGreaterThan(4)
  })

  test('from a field behind a button on a small screen', async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 740 })
    await page.goto('/')
    await expect(everywhere(page)).toBeHidden()
    await page.getByRole('button', { name: 'Rechercher', exact: true }).click()
    await expect(everywhere(page)).toBeFocused()
    await page.keyboard.type('lyon')
    await expect(suggestions(page)).toBeInViewport()
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL('/search?q=lyon')
    await expect(title(page)).toBeFocused()
    await expect(everywhere(page)).toHaveValue('lyon')
  })
})

test.describe('Years', () => {
  test('are chosen from one to another', async ({ page, api }) => {
    await page.goto('/grants')
    await page.getByLabel('À partir de').selectOption('2015')
    await expect(page).toHaveURL('/grants?year=2015..')
    await page.getByLabel('Jusqu’à').selectOption('2016')
    await expect(page).toHaveURL('/grants?year=2015..2016')
    expect(await settled(page, api)).toBe(2)
    await pills(page).getByRole('link', { name: 'Retirer Année : 2015 – 2016' }).click()
    await expect(page).toHaveURL('/grants')
    await expect(page.getByLabel('À partir de')).toHaveValue('')
  })

  test('are still chosen one by one', async ({ page }) => {
    await page.goto('/grants')
    await page
      .getByRole('group', { name: 'Année', exact: true })
      .getByText('2016', { exact: true })
      .last()
      .click()
    await expect(page).toHaveURL('/grants?year=2016')
  })
})

test.describe('Another day', () => {
  test('is that of a version in the history, and its links stay there', async ({ page }) => {
    await page.goto('/projects/fastracs/history')
    await page
      .getByRole('link', { name: /^Voir la notice à la révision/ })
      .last()
      .click()
    await expect(page).toHaveURL(/\/projects\/fastracs\?asOf=\d+$/)
    await expect(page.getByRole('main')).toContainText(/État à la révision \d+/)
    await page.getByRole('main').getByRole('link', { name: 'Projets', exact: true }).click()
    await expect(page).toHaveURL(/\/projects\?asOf=\d+$/)
    await expect(title(page)).toHaveText('Projets')
    await expect(page.getByRole('main')).toContainText(/État à la révision \d+/)
    await page.getByRole('link', { name: 'Revenir à aujourd’hui' }).click()
    await expect(page).toHaveURL('/projects')
    await expect(inList(page)).toBeVisible()
  })

  test('of an instant is told by the clock of Paris', async ({ page, api }) => {
    const { items } = await api('/projects/fastracs/history')
    await page.goto(`/projects/fastracs?asOf=${encodeURIComponent(items.at(-1).at)}`)
    await expect(title(page)).toHaveText('FASTRACS')
    await expect(page.getByRole('main')).toContainText(/État au \d+(er)? \S+ \d{4} à \d+:\d+/)
  })
})
