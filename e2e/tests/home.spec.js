import { count, expect, lists, test, title } from './visit.js'

test.describe('The home page', () => {
  test.beforeEach(async ({ page }) => {
    await page.goto('/')
    await expect(title(page)).toBeVisible()
  })

  test('names every scientific axis and links to it', async ({ page, api }) => {
    const { items, total } = await api('/axes')
    expect(total).toBe(6)
    const section = page.getByRole('region', { name: '6 axes scientifiques' })
    for (const { id, name } of items)
      await expect(section.getByRole('link', { name: name.fr, exact: true })).toHaveAttribute(
        'href',
        `/axes/${id}`,
      )
  })

  test('shows the four poles, whose shares of the researchers add up to 100 %', async ({
    page,
    api,
  }) => {
    const { items } = await api('/poles')
    const section = page.getByRole('region', { name: '4 pôles universitaires' })
    const poles = section.getByRole('row').filter({ has: page.getByRole('rowheader') })
    await expect(poles.getByRole('rowheader')).toHaveText(items.map(({ name }) => name.fr))
    const shares = await poles.getByRole('cell').filter({ hasText: /%/ }).allInnerTexts()
    expect(shares).toHaveLength(4)
    expect(shares.reduce((sum, share) => sum + Number.parseFloat(share.replace(',', '.')), 0)).toBe(
      100,
    )
    await expect(section).toContainText('D’où viennent ces informations')
  })

  test('lists the programmes, CLARA’s own and the others', async ({ page, api }) => {
    const { items } = await api('/programmes?limit=100')
    const section = page.getByRole('region', { name: 'Programmes de soutien' })
    for (const { id, name } of items)
      await expect(
        section
          .getByRole('link', { name: name.fr })
          .and(page.locator(`[href="/programmes/${id}"]`)),
      ).toBeVisible()
    await expect(section.getByRole('heading', { level: 3 })).toHaveText([
      'Ceux du CLARA',
      'Ceux d’autres acteurs',
    ])
  })

  test('says when no call is open instead of showing an old one as open', async ({ page, api }) => {
    const { total } = await api('/calls?status=open')
    const section = page.getByRole('region', { name: 'Appels à projets' })
    await expect(section).toContainText(
      total ? /ouverts? en ce moment/ : 'Aucun appel n’est ouvert en ce moment',
    )
  })

  for (const { path, fr } of lists)
    test(`leads to the list of ${path.slice(1)}`, async ({ page, api }) => {
      await page
        .getByRole('banner')
        .or(page.getByRole('contentinfo'))
        .getByRole('link', { name: fr, exact: true })
        .first()
        .click()
      await expect(page).toHaveURL(path)
      await expect(title(page)).toHaveText(fr)
      const { total } = await api(path)
      await expect(count(page)).toHaveText(new RegExp(`^${total}\\s`))
    })
})
