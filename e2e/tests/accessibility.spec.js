import { writeFile } from 'node:fs/promises'
import { AxeBuilder } from '@axe-core/playwright'
import { routes } from './routes.js'
import { issuer, signIn } from './sign-in.js'
import { faults } from './validator.js'
import { expect, languages, test, title } from './visit.js'

// The longest of all files: each worker takes its part.
test.describe.configure({ mode: 'parallel' })

/** What depends on the room there is. */
const room = ['color-contrast', 'scrollable-region-focusable', 'target-size']

const looks = [
  { name: 'at 1280 px', width: 1280, colorScheme: 'light' },
  { name: 'at 768 px', width: 768, colorScheme: 'light', rules: room },
  { name: 'at 320 px', width: 320, colorScheme: 'light' },
  // The dark changes colours and nothing else.
  { name: 'in the dark', width: 1280, colorScheme: 'dark', rules: ['color-contrast'] },
]

async function audit(page, rules) {
  // No page holds frames: without them axe needs no page of its own for each look.
  const axe = new AxeBuilder({ page }).setLegacyMode()
  // WCAG 2.2 has added it, and axe leaves it out unless it is asked for.
  axe.options({ rules: { 'target-size': { enabled: true } } })
  const { violations } = await (rules ? axe.withRules(rules) : axe).analyze()
  return violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`,
  )
}

/** Looks at the page that is open in all these ways; what was found is put among the rest. */
async function auditLooks(page, address, found, ways = looks) {
  for (const { name, width, colorScheme, rules } of ways) {
    await page.setViewportSize({ width, height: 900 })
    await page.emulateMedia({ colorScheme })
    const violations = await audit(page, rules)
    if (violations.length) found[`${address} ${name}`] = violations
  }
}

for (const [language, prefix] of Object.entries(languages))
  test(`axe finds nothing on any page in ${language}, wide and narrow, light and dark, and their HTML is valid`, async ({
    page,
    api,
  }, info) => {
    test.setTimeout(600_000)
    const found = {}
    const files = new Map()
    for (const path of await routes(api)) {
      await page.goto(prefix + path || '/')
      await expect(title(page)).toBeVisible()
      await auditLooks(page, prefix + path, found)
      const file = info.outputPath(`${files.size}.html`)
      await writeFile(file, await page.content())
      files.set(prefix + path, file)
    }
    expect(found).toEqual({})
    expect(await faults(files)).toEqual([])
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
  // Keycloak refuses an account that signs in twice at once.
  test.describe.configure({ mode: 'default' })
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
        const ways = language === 'fr' ? looks : looks.filter(({ width }) => width === 320)
        await auditLooks(page, prefix + path, found, ways)
      }
      expect(found).toEqual({})
    })
})

test('axe finds nothing in the open menu and the open filters of a small screen', async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 740 })
  await page.goto('/institutions')
  await page.getByRole('button', { name: 'Filtrer' }).click()
  expect(await audit(page)).toEqual([])
  await page.getByRole('button', { name: 'Menu' }).click()
  expect(await audit(page)).toEqual([])
})

test('axe finds nothing in the open menu of exports, light or dark', async ({ page }) => {
  await page.goto('/projects')
  await page.getByRole('button', { name: 'Exporter cette vue' }).click()
  await expect(page.getByRole('menuitem', { name: 'CSV' })).toBeVisible()
  expect(await audit(page)).toEqual([])
  await page.emulateMedia({ colorScheme: 'dark' })
  expect(await audit(page, ['color-contrast'])).toEqual([])
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
      const search = page.getByRole('banner').getByRole('combobox')
      await search.press('End')
      await search.pressSequentially(' 1')
      await expect(page.getByRole('listbox')).toBeVisible()
      await page.keyboard.press('ArrowDown')
      const violations = await audit(page, rules)
      if (violations.length) found[name] = violations
    }
    expect(found).toEqual({})
  })
