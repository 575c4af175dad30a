import { expect, test, title } from './visit.js'

test.describe('The project FASTRACS', () => {
  test.beforeEach(async ({ page }) => {
    await page.goto('/projects/fastracs')
    await expect(title(page)).toHaveText('FASTRACS')
  })

  test('shows its four grants, each from its funder through programme and call, and their sum', async ({
    page,
    api,
  }) => {
    const { grants } = await api('/projects/fastracs')
    const money = page.getByRole('region', { name: 'D’où vient l’argent' })
    const shown = money.getByRole('listitem').filter({ hasText: 'Appel à projets' })
    await expect(shown).toHaveCount(4)
    for (const [amount, id] of [
      ['40 000 €', 'fastracs-oncostarter'],
      ['30 000 €', 'fastracs-risp'],
      ['12 000 €', 'fastracs-prst3'],
      ['100 000 €', 'fastracs-projet-structurant'],
    ]) {
      const { funders, programme, call } = grants.find((grant) => grant.id === id)
      const steps = shown.filter({ has: page.getByRole('link', { name: amount, exact: true }) })
      for (const { kind, id, label } of [...funders, programme, call].filter(Boolean))
        await expect(steps.getByRole('link', { name: label.fr, exact: true })).toHaveAttribute(
          'href',
          `/${kind}/${id}`,
        )
    }
    await expect(money).toContainText(/182\s000\s€/)
  })

  test('can be followed from its money to the call, the programme and back', async ({ page }) => {
    const money = page.getByRole('region', { name: 'D’où vient l’argent' })
    await money.getByRole('link', { name: '40 000 €', exact: true }).click()
    await expect(page).toHaveURL('/grants/fastracs-oncostarter')
    await page
      .getByRole('main')
      .getByRole('link', { name: /OncoStarter 2015/ })
      .first()
      .click()
    await expect(page).toHaveURL('/calls/oncostarter-2015')
    await page
      .getByRole('main')
      .getByRole('link', { name: 'OncoStarter', exact: true })
      .first()
      .click()
    await expect(page).toHaveURL('/programmes/oncostarter')
    await page
      .getByRole('main')
      .getByRole('link', { name: /FASTRACS/ })
      .first()
      .click()
    await expect(page).toHaveURL(/\/(projects\/fastracs|grants\/fastracs-oncostarter)$/)
  })

  test('names everyone who takes part, with a link each', async ({ page, api }) => {
    const { participants } = await api('/projects/fastracs')
    expect(participants.length).toBeGreaterThan(10)
    const section = page.getByRole('region', { name: 'Qui participe' })
    for (const { institution } of participants)
      await expect(
        section.getByRole('link', { name: institution.label.fr, exact: true }),
      ).toHaveAttribute('href', `/institutions/${institution.id}`)
  })

  test('says which passages of which documents it is drawn from', async ({ page, api }) => {
    const { sources } = await api('/projects/fastracs')
    const section = page.getByRole('region', { name: 'D’où viennent ces informations' })
    for (const { source, place } of sources) {
      await expect(
        section.getByRole('link', { name: source.label.fr, exact: true }),
      ).toHaveAttribute('href', `/sources/${source.id}`)
      await expect(section.getByRole('listitem').getByText(place, { exact: true })).toBeVisible()
    }
  })
})
