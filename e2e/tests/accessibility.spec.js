import { AxeBuilder } from '@axe-core/playwright'
import { issuer, signIn } from './sign-in.js'
import { expect, languages, lists, test, title } from './visit.js'

const looks = [
  { name: 'at 1280 px', width: 1280, colorScheme: 'light' },
  { name: 'at 360 px', width: 360, colorScheme: 'light' },
  // The dark changes colours and nothing else.
  { name: 'in the dark', width: 1280, colorScheme: 'dark', rules: ['color-contrast'] },
]

async function audit(page, rules) {
  const axe = new AxeBuilder({ page })
  const { violations } = await (rules ? axe.withRules(rules) : axe).analyze()
  return violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`,
  )
}

/** One address for each route: the home page, each list, a record of each, a list without results. */
async function routes(api) {
  const records = await Promise.all(
    lists.map(async ({ path }) => `${path}/${(await api(`${path}?limit=1`)).items[0].id}`),
  )
  return [
    '',
    ...lists.map(({ path }) => path),
    ...records,
    '/projects/fastracs',
    '/institutions/clara',
    '/international',
    '/institutions?type=university&pole=grenoble',
    '/grants?funder=inca&programme=oncostarter',
    '/projects?q=lyon',
    '/projects/fastracs?asOf=1',
    '/search',
    '/search?q=lyon',
    '/search?q=xyzzyxyzzy',
    '/nulle-part',
  ]
}

for (const [language, prefix] of Object.entries(languages))
  test(`axe finds nothing on any page in ${language}, wide and narrow, light and dark`, async ({
    page,
    api,
  }) => {
    test.setTimeout(480_000)
    const found = {}
    for (const path of await routes(api)) {
      await page.goto(prefix + path || '/')
      await expect(title(page)).toBeVisible()
      for (const { name, width, colorScheme, rules } of looks) {
        await page.setViewportSize({ width, height: 900 })
        await page.emulateMedia({ colorScheme })
        const violations = await audit(page, rules)
        if (violations.length) found[`${prefix}${path} ${name}`] = violations
      }
    }
    expect(found).toEqual({})
  })

const administration = [
  '/admin',
  '/admin/grants',
  '/admin/calls/new',
  '/admin/projects/fastracs',
  '/admin/projects/fastracs/history',
  '/admin/imports',
  '/admin/revisions',
  '/admin/revisions/1',
  '/admin/partners',
]

test.describe('signed in', () => {
  // A record without a draft says so with a status that browsers report.
  test.use({ elsewhere: [new URL(issuer).origin], tolerated: /status of 404/ })

  for (const [language, prefix] of Object.entries(languages))
    test(`axe finds nothing on the pages of the administration in ${language}`, async ({
      page,
    }) => {
      test.setTimeout(240_000)
      const found = {}
      for (const path of administration) {
        await page.setViewportSize({ width: 1280, height: 900 })
        await page.goto(prefix + path)
        // Tokens live in memory alone: each arrival asks for one, and Keycloak asks for the password once.
        await page.getByRole('button', { name: /^(Se connecter|Sign in)$/ }).click()
        if (path === administration[0]) await signIn(page, 'administratrice')
        await expect(
          page.getByRole('button', { name: /^(Se déconnecter|Sign out)$/ }),
        ).toBeVisible()
        await expect(title(page)).toBeVisible()
        for (const { name, width, colorScheme, rules } of language === 'fr' ? looks : [looks[1]]) {
          await page.setViewportSize({ width, height: 900 })
          await page.emulateMedia({ colorScheme })
          const violations = await audit(page, rules)
          if (violations.length) found[`${prefix}${path} ${name}`] = violations
        }
      }
      expect(found).toEqual({})
    })
})

test('axe finds nothing in the open menu and the open filters of a small screen', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 740 })
  await page.goto('/institutions')
  await page.getByRole('button', { name: 'Filtrer' }).click()
  expect(await audit(page)).toEqual([])
  await page.getByRole('button', { name: 'Menu' }).click()
  expect(await audit(page)).toEqual([])
})

for (const [language, prefix] of Object.entries(languages))
  test(`axe finds nothing in a search with its suggestions open in ${language}`, async ({
    page,
  }) => {
    const found = {}
    for (const { name, width, colorScheme, rules } of looks) {
      await page.setViewportSize({ width, height: 900 })
      await page.emulateMedia({ colorScheme })
      await page.goto(`${prefix}/search?q=lyon`)
      await expect(title(page)).toBeVisible()
      await page.getByRole('banner').getByRole('combobox').pressSequentially(' 1')
      await expect(page.getByRole('listbox')).toBeVisible()
      await page.keyboard.press('ArrowDown')
      const violations = await audit(page, rules)
      if (violations.length) found[name] = violations
    }
    expect(found).toEqual({})
  })
