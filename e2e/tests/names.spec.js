import { expect, test, title } from './visit.js'

/**
 * What a screen reader goes through, as text beside this file: whoever changes a page reads there what its
 * listeners will hear. To renew: npx playwright test names --update-snapshots
 */
const pages = {
  home: '/',
  list: '/en/calls',
  record: '/projects/fastracs',
  figure: '/en/figures/chercheurs',
  collaborations: '/collaborations?project=fastracs',
  funding: '/funding',
  map: '/en/map',
  calendar: '/calendar',
  timelines: '/en/timelines',
  summary: '/en/summary?from=2015&to=2018',
  explore: '/explore',
  nothing: '/en/grants?funder=inca&programme=oncostarter',
}

for (const [name, path] of Object.entries(pages))
  test(`Screen readers find on ${path} what they always have`, async ({ page }) => {
    await page.goto(path)
    await expect(title(page)).toBeVisible()
    await expect(page.getByRole('main')).toMatchAriaSnapshot({ name: `${name}.aria.yml` })
  })

test('Screen readers find the same header and footer', async ({ page }) => {
  await page.goto('/')
  await expect(title(page)).toBeVisible()
  await expect(page.getByRole('banner')).toMatchAriaSnapshot({ name: 'header.aria.yml' })
  await expect(page.getByRole('contentinfo')).toMatchAriaSnapshot({ name: 'footer.aria.yml' })
})
