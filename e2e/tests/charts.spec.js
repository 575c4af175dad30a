import { createServer } from 'node:http'
import { readFile } from 'node:fs/promises'
import { expect, languages, test, title } from './visit.js'

const euros = (value) =>
  new Intl.NumberFormat('fr-FR', {
    style: 'currency',
    currency: 'EUR',
    trailingZeroDisplay: 'stripIfInteger',
  }).format(value)

const plain = (words) => words.replace(/\s+/g, ' ').trim()
const rows = (table) => table.getByRole('row')

/** What each row of a table says, cell by cell, without its head. */
async function cells(table) {
  const found = await rows(table).evaluateAll((all) =>
    all.map((row) => [...row.querySelectorAll('th, td')].map(({ innerText }) => innerText)),
  )
  return found.slice(1).map((row) => row.map(plain))
}

async function downloaded(page, name) {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name, exact: true }).click(),
  ])
  return { name: download.suggestedFilename(), content: await readFile(await download.path()) }
}

/** Whether a file is an image that a browser shows, and how large. */
const shown = (page, content, type) =>
  page.evaluate(
    async ([text, form]) => {
      const bytes = Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0))
      const image = new Image()
      image.src = URL.createObjectURL(new Blob([bytes], { type: form }))
      await image.decode()
      return [image.naturalWidth, image.naturalHeight]
    },
    [content.toString('base64'), type],
  )

test.describe('Who works with whom', () => {
  test('is told by picture and table alike, with the numbers of the API', async ({ page, api }) => {
    const { partners, ties, partnersTotal } = await api('/charts/collaborations')
    await page.goto('/collaborations')
    await expect(title(page)).toHaveText('Qui travaille avec qui')
    const picture = page.getByRole('group', { name: /^Les institutions, de la plus liée/ })
    await expect(picture.getByRole('link')).toHaveCount(partners.length)
    await expect(page.locator('main h2').first()).toContainText(`${partnersTotal}`)
    await page.getByRole('link', { name: 'Tableau' }).click()
    await expect(page).toHaveURL('/collaborations?view=table')
    const names = new Map(
      partners.map(({ institution }) => [institution.id, plain(institution.label.fr)]),
    )
    const told = await cells(page.getByRole('table'))
    expect(told.map((row) => row.slice(0, 8))).toEqual(
      ties.map(({ partners: [one, other], counts, total }) => [
        names.get(one),
        names.get(other),
        ...['projects', 'grants', 'agreements', 'cooperations', 'relationships'].map((kind) =>
          String(counts[kind]),
        ),
        String(total),
      ]),
    )
  })

  test('shows what two share, by mouse and by keyboard, and leads to it', async ({ page, api }) => {
    const { partners } = await api('/charts/collaborations')
    const [, second] = partners
    await page.goto('/collaborations')
    const mark = page.locator(`[id="mark-${second.institution.id}"]`)
    await mark.focus()
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL(`/collaborations?partner=${second.institution.id}`)
    const panel = page.getByRole('heading', { level: 3, name: second.institution.label.fr })
    await expect(panel).toBeFocused()
    await page.getByRole('link', { name: 'Mettre au centre' }).click()
    await expect(page).toHaveURL(`/collaborations?institution=${second.institution.id}`)
    const around = await api(`/charts/collaborations?institution=${second.institution.id}`)
    await expect(page.locator('[id^="mark-"]')).toHaveCount(around.partners.length)
    const other = around.partners[1].institution
    await page.locator(`[id="mark-${other.id}"] circle`).click()
    await expect(page.getByRole('heading', { level: 3, name: other.label.fr })).toBeInViewport()
    await page.reload()
    await expect(page.getByRole('heading', { level: 3, name: other.label.fr })).toBeVisible()
  })

  test('is narrowed by kinds, by years and by whom one types', async ({ page, api }) => {
    await page.goto('/collaborations')
    await page.getByRole('checkbox', { name: 'Projets' }).check()
    await expect(page).toHaveURL('/collaborations?tie=projects')
    const { partners } = await api('/charts/collaborations?tie=projects')
    await expect(page.locator('[id^="mark-"]')).toHaveCount(partners.length)
    await page
      .getByRole('main')
      .getByRole('combobox', { name: 'Mettre une institution au centre' })
      .pressSequentially('hospices')
    await expect(page.getByRole('option').first()).toBeVisible()
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL(/\?tie=projects&institution=hospices-civils-de-lyon$/)
    await page.getByRole('link', { name: 'Tout le réseau' }).click()
    await expect(page).toHaveURL('/collaborations?tie=projects')
  })

  test('is reached from the pages of institutions, projects and axes', async ({ page }) => {
    await page.goto('/institutions/inserm')
    await page.getByRole('link', { name: 'Qui travaille avec qui' }).click()
    await expect(page).toHaveURL('/collaborations?institution=inserm')
    await page.goto('/projects/fastracs')
    await page.getByRole('link', { name: 'Qui travaille avec qui' }).click()
    await expect(page).toHaveURL('/collaborations?project=fastracs')
  })

  test('has a list and a matrix that say the same', async ({ page, api }) => {
    const { partners, ties } = await api('/charts/collaborations?institution=inserm')
    await page.goto('/collaborations?institution=inserm&view=list')
    await expect(page.getByRole('main').getByRole('heading', { level: 3 })).toHaveCount(
      partners.length - 1,
    )
    await page.getByRole('link', { name: 'Matrice' }).click()
    await expect(page.getByRole('cell').getByRole('link')).toHaveCount(2 * ties.length)
  })
})

test.describe('The ways of the money', () => {
  test('are told by picture and table alike, with the numbers of the API', async ({
    page,
    api,
  }) => {
    const { nodes, links, total, grants } = await api('/charts/funding')
    await page.goto('/grants')
    await page.getByRole('link', { name: 'Voir les flux' }).click()
    await expect(page).toHaveURL('/funding')
    await expect(page.locator('main h2').last()).toContainText(`${grants}`)
    const picture = page.getByRole('group', { name: 'Les chemins de l’argent' })
    await expect(picture.getByRole('link')).toHaveCount(nodes.length)
    await page.getByRole('link', { name: 'Tableau' }).click()
    const tables = page.getByRole('table')
    const stages = ['funder', 'programme', 'project']
    for (const [index, stage] of stages.entries()) {
      const told = await cells(tables.nth(index))
      const its = nodes.filter((node) => node.stage === stage)
      expect(told.slice(0, -1).map((row) => row.slice(1, 3))).toEqual(
        its.map((node) => [plain(euros(node.amount)), String(node.grants)]),
      )
      expect(told.at(-1).slice(1, 3)).toEqual([plain(euros(total)), String(grants)])
    }
    expect(await cells(tables.nth(3))).toHaveLength(links.length)
  })

  test('have the filters of the grants, and open the grants that go their way', async ({
    page,
    api,
  }) => {
    await page.goto('/funding')
    await page
      .getByRole('group', { name: 'Programme' })
      .getByText('OncoStarter', { exact: true })
      .click()
    await expect(page).toHaveURL('/funding?programme=oncostarter')
    const { total, nodes } = await api('/charts/funding?programme=oncostarter')
    const picture = page.getByRole('group', { name: 'Les chemins de l’argent' })
    await expect(picture.getByRole('link')).toHaveCount(nodes.length)
    const station = picture.getByRole('link', { name: /^Cancéropôle Lyon Auvergne-Rhône-Alpes/ })
    await expect(station).toContainText(new RegExp(euros(total).replace(/\s/g, '\\s')))
    await station.press('Enter')
    await expect(page).toHaveURL('/grants?programme=oncostarter&funder=clara')
    await page.getByRole('link', { name: 'Voir les flux' }).click()
    await expect(page).toHaveURL('/funding?programme=oncostarter&funder=clara')
  })

  test('are bars on a phone, which say the same', async ({ page, api }) => {
    const { nodes } = await api('/charts/funding')
    await page.setViewportSize({ width: 320, height: 800 })
    await page.goto('/funding')
    const picture = page.getByRole('group', { name: 'Les chemins de l’argent' })
    await expect(picture.getByRole('link')).toHaveCount(nodes.length)
    const { width } = await picture.boundingBox()
    expect(width).toBeLessThanOrEqual(320)
  })
})

for (const [path, name] of [
  ['/collaborations', 'collaborations'],
  ['/funding', 'funding'],
])
  test(`The picture of ${path} can be taken away as an image and as data`, async ({
    page,
    request,
  }) => {
    await page.emulateMedia({ colorScheme: 'dark' })
    await page.goto(path)
    const svg = await downloaded(page, 'L’image en SVG')
    expect(svg.name).toBe(`clara-${name}.svg`)
    const text = svg.content.toString()
    expect(text).not.toMatch(/var\(--| class=| style=/)
    expect(text).toContain('rgb(255, 255, 255)')
    const legend = page.getByRole('list', { name: 'Légende' }).getByRole('listitem')
    if (name === 'collaborations') await expect(legend).not.toHaveCount(0)
    for (const words of await legend.allInnerTexts()) expect(text).toContain(words)
    const [width] = await shown(page, svg.content, 'image/svg+xml')
    const png = await downloaded(page, 'L’image en PNG')
    expect(png.name).toBe(`clara-${name}.png`)
    expect((await shown(page, png.content, 'image/png'))[0]).toBe(2 * width)
    const csv = page.getByRole('link', { name: 'Les données en CSV' })
    const answer = await request.get(await csv.getAttribute('href'))
    expect(answer.status()).toBe(200)
    expect(answer.headers()['content-type']).toContain('text/csv')
  })

test.describe('within another site', () => {
  let other

  test.beforeAll(async () => {
    other = createServer((request, response) => {
      response.setHeader('Content-Type', 'text/html; charset=utf-8')
      response.end(new URL(request.url, 'http://any').searchParams.get('html'))
    })
    await new Promise((listening) => other.listen(0, 'localhost', listening))
  })
  test.afterAll(() => new Promise((closed) => other.close(closed)))

  test('a chart is shown alone, and no other page is', async ({ browser, baseURL }) => {
    const context = await browser.newContext({ baseURL })
    const page = await context.newPage()
    await page.goto('/funding?programme=oncostarter')
    await page.getByRole('button', { name: 'Intégrer à un site' }).click()
    const code = await page.getByRole('textbox', { name: 'Code à coller' }).inputValue()
    const site = `http://localhost:${other.address().port}/?html=`
    await page.goto(site + encodeURIComponent(code))
    const frame = page.frameLocator('iframe')
    await expect(frame.getByRole('heading', { level: 1 })).toContainText('financement')
    await expect(frame.getByRole('banner')).toHaveCount(0)
    await expect(frame.getByRole('contentinfo')).toHaveCount(0)
    await frame.getByRole('link', { name: 'Tableau' }).click()
    await expect(frame.getByRole('table').first()).toBeVisible()
    const [page2] = await Promise.all([
      context.waitForEvent('page'),
      frame.getByRole('link', { name: 'CLARA – voir sur le site' }).click(),
    ])
    await expect(page2).toHaveURL(/\/funding\?programme=oncostarter&view=table$/)
    const whole = code.replace('/embed/', '/')
    await page.goto(site + encodeURIComponent(whole))
    await expect(page.frameLocator('iframe').getByRole('heading', { level: 1 })).toHaveCount(0)
    await context.close()
  })
})

for (const [language, prefix] of Object.entries(languages))
  test(`The charts stand alone in ${language}`, async ({ page }) => {
    for (const name of ['collaborations', 'funding']) {
      await page.goto(`${prefix}/embed/${name}`)
      await expect(title(page)).toBeVisible()
      await expect(page.getByRole('banner')).toHaveCount(0)
    }
  })
