import { expect, test, title } from './visit.js'

const picture = (page) => page.getByRole('main').locator('svg[role="group"]')
const asTable = (page) => page.getByRole('link', { name: 'Tableau', exact: true })
const rows = (page) => page.getByRole('main').locator('tbody tr')

test.describe('The map', () => {
  test('opens every place, by mouse and by keyboard', async ({ page, api }) => {
    const { places } = await api('/charts/map')
    const [first] = places
    await page.goto('/map')
    await picture(page)
      .getByRole('link', { name: new RegExp(`^${first.label.fr}`) })
      .click()
    await expect(page).toHaveURL(`/map?place=${first.id}`)
    const opened = page.getByRole('main').locator('a[aria-expanded="true"]')
    await expect(opened).toContainText(first.label.fr)
    await expect(opened).toBeFocused()
    await expect(
      page.getByRole('link', { name: first.institutions[0].institution.label.fr, exact: true }),
    ).toBeVisible()
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL('/map')
  })

  test('leads from a hub to its institutions, and from abroad to the cooperation', async ({
    page,
  }) => {
    await page.goto('/map?place=lyon')
    await page.getByRole('link', { name: 'Les institutions de ce pôle, en liste' }).click()
    await expect(page).toHaveURL('/institutions?pole=lyon')
    await page.goto('/map')
    await page.getByRole('link', { name: 'Le monde' }).click()
    await expect(page).toHaveURL('/map?area=world')
    await picture(page)
      .getByRole('link', { name: /^Shanghai/ })
      .click()
    await page.getByRole('main').getByRole('link', { name: 'Coopération avec Shanghai' }).click()
    await expect(page).toHaveURL('/cooperations/shanghai')
  })

  test('says in its table what the API says, who is not placed too', async ({ page, api }) => {
    const { places, total, unplacedTotal } = await api('/charts/map?country=FR')
    await page.goto('/map?country=FR')
    await asTable(page).click()
    await expect(rows(page)).toHaveCount(places.length + (unplacedTotal ? 1 : 0))
    for (const [index, place] of places.entries())
      await expect(rows(page).nth(index)).toHaveText(
        new RegExp(`^${place.label.fr}.*${place.total}$`),
      )
    await expect(page.locator('tfoot')).toContainText(String(total))
  })
})

test.describe('The calendar', () => {
  test('shows each date that the API knows, and gives them away', async ({
    page,
    api,
    request,
  }) => {
    const { entries } = await api('/charts/calendar?kind=events')
    await page.goto('/calendar')
    await page.getByRole('group', { name: 'Nature' }).getByText('Événements').click()
    await expect(page).toHaveURL('/calendar?kind=events')
    await asTable(page).click()
    await expect(rows(page)).toHaveCount(entries.length)
    const address = await page
      .getByRole('link', { name: 'Ajouter à mon agenda' })
      .getAttribute('href')
    const answer = await request.get(address)
    expect(answer.headers()['content-type']).toContain('text/calendar')
  })

  test('keeps its years in the address', async ({ page, api }) => {
    await page.goto('/calendar')
    await page.getByLabel('À partir de').selectOption('2018')
    await expect(page).toHaveURL('/calendar?from=2018')
    const { entries } = await api('/charts/calendar?from=2018')
    await page.goto('/calendar?from=2018&view=table')
    await expect(rows(page)).toHaveCount(entries.length)
  })
})

test('The timelines say in their table what the API says', async ({ page, api }) => {
  for (const of of ['cooperations', 'projects']) {
    const { lanes } = await api(`/charts/timelines?of=${of}`)
    await page.goto(`/timelines?view=table${of === 'projects' ? '&of=projects' : ''}`)
    await expect(rows(page)).toHaveCount(lanes.flatMap(({ entries }) => entries).length)
  }
})

test('What is drawn in a timeline leads to its record, from the keyboard too', async ({ page }) => {
  await page.goto('/timelines')
  const mark = picture(page).getByRole('link', { name: /^Septième symposium franco-chinois/ })
  await mark.focus()
  await page.keyboard.press('Enter')
  await expect(title(page)).toHaveText('Septième symposium franco-chinois')
})

test('Every list can be followed', async ({ page, request }) => {
  await page.goto('/projects?pole=lyon')
  const address = await page.getByRole('link', { name: 'Suivre cette vue' }).getAttribute('href')
  const answer = await request.get(address)
  expect(answer.status()).toBe(200)
  expect(answer.headers()['content-type']).toContain('application/atom+xml')
})

test.describe('On paper', () => {
  test('a project takes two pages at most', async ({ page }) => {
    await page.goto('/projects/fastracs')
    await expect(page.getByRole('button', { name: 'Imprimer' })).toBeVisible()
    const document = await page.pdf({ preferCSSPageSize: true })
    const pages = document.toString('latin1').match(/\/Type\s*\/Page\b/g)
    expect(pages.length).toBeLessThanOrEqual(2)
  })

  test('the summary has what the API has, and comes as a document', async ({
    page,
    api,
    request,
  }) => {
    await page.goto('/summary?from=2015&to=2017')
    await expect(title(page)).toHaveText('Bilan 2015 – 2017')
    const { counts } = await api('/summary?from=2015&to=2017')
    for (const { href, total } of counts)
      await expect(
        page.getByRole('main').locator(`a[href="${href.replace('/api/v1', '')}"]`),
      ).toContainText(String(total))
    const address = await page.getByRole('link', { name: 'Document PDF' }).getAttribute('href')
    const answer = await request.get(address)
    expect(answer.headers()['content-type']).toContain('application/pdf')
  })
})

test('All pictures are found from the header and from the home page', async ({ page }) => {
  await page.goto('/')
  await page.getByRole('navigation', { name: 'Rubriques' }).getByText('Explorer').click()
  await expect(title(page)).toHaveText('Explorer le réseau')
  for (const path of ['map', 'calendar', 'timelines', 'summary', 'collaborations', 'funding'])
    await expect(page.getByRole('main').locator(`a[href="/${path}"]`)).toBeVisible()
})
