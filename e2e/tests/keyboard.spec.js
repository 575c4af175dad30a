import { expect, test, title } from './visit.js'

const focused = (page) => page.evaluate(() => document.activeElement?.textContent?.trim() ?? '')

/** Presses Tab until the wanted words have the focus, as someone without a mouse does. */
async function tabTo(page, words) {
  for (let presses = 0; presses < 150; presses++) {
    await page.keyboard.press('Tab')
    if (words.test(await focused(page))) return
  }
  throw new Error(`150 presses of Tab did not reach ${words}.`)
}

test('The first stop of the keyboard skips to the content', async ({ page }) => {
  await page.goto('/')
  await expect(title(page)).toBeVisible()
  await page.keyboard.press('Tab')
  const skip = page.getByRole('link', { name: 'Aller au contenu' })
  await expect(skip).toBeFocused()
  await expect(skip).toBeInViewport()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('main')).toBeFocused()
})

test('The keyboard alone opens a project from the home page', async ({ page }) => {
  await page.goto('/')
  await expect(title(page)).toBeVisible()
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await tabTo(page, /^Voir qui cherche quoi/)
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL('/projects')
  await expect(title(page)).toBeFocused()
  await tabTo(page, /^FASTRACS$/)
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL('/projects/fastracs')
  await expect(title(page)).toBeFocused()
})

test('The keyboard alone narrows a list and widens it again', async ({ page }) => {
  await page.goto('/institutions')
  const choice = page
    .getByRole('group', { name: 'Type', exact: true })
    .getByRole('checkbox')
    .first()
  await choice.focus()
  await page.keyboard.press('Space')
  await expect(page).toHaveURL(/\?type=/)
  await expect(choice).toBeFocused()
  await page.keyboard.press('Space')
  await expect(page).toHaveURL('/institutions')
})

test('The menu of a small screen opens and closes from the keyboard', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 })
  await page.goto('/')
  const navigation = page.getByRole('navigation', { name: 'Rubriques' })
  await expect(navigation).toBeHidden()
  await tabTo(page, /^Menu$/)
  await page.keyboard.press('Enter')
  await expect(navigation).toBeVisible()
  await tabTo(page, /^Projets$/)
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL('/projects')
  await expect(navigation).toBeHidden()
})
