import { expect, test, title } from './visit.js'

const pages = [
  '/',
  '/projects',
  '/institutions?type=university',
  '/projects/fastracs',
  '/figures',
  '/collaborations',
  '/funding',
  '/map',
  '/calendar',
  '/timelines',
  '/summary',
  '/explore',
  '/data',
  '/accessibility',
]

async function open(page, path) {
  await page.goto(path)
  await expect(title(page)).toBeVisible()
}

/** In the page: what does not fit any more, by the words it begins with. */
function cut() {
  const words = (element) => `${element.tagName} ${element.textContent.trim().slice(0, 40)}`
  const hidden = [...document.querySelectorAll('body *')].filter((element) => {
    const { overflowX, overflowY, clipPath, webkitLineClamp } = getComputedStyle(element)
    if (clipPath !== 'none' || !element.clientWidth) return false
    // An excerpt ends as such, and is whole on the page that it leads to.
    if (webkitLineClamp !== 'none') return false
    return (
      (overflowX === 'hidden' && element.scrollWidth > element.clientWidth + 1) ||
      (overflowY === 'hidden' && element.scrollHeight > element.clientHeight + 1)
    )
  })
  const { scrollWidth, clientWidth } = document.documentElement
  return [...hidden.map(words), ...(scrollWidth > clientWidth ? ['the page scrolls sideways'] : [])]
}

for (const path of pages) {
  test(`${path} can be read with letters twice as large`, async ({ page }) => {
    await open(page, path)
    await page.evaluate(() => (document.documentElement.style.fontSize = '200%'))
    expect(await page.evaluate(cut)).toEqual([])
  })

  test(`${path} can be read with more space between letters, words and lines`, async ({ page }) => {
    await open(page, path)
    // The spacing of criterion 1.4.12 of WCAG, as a visitor's own style sheet sets it.
    await page.evaluate(() => {
      const sheet = new CSSStyleSheet()
      sheet.replaceSync(
        '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }' +
          'p { margin-bottom: 2em !important }',
      )
      document.adoptedStyleSheets.push(sheet)
    })
    expect(await page.evaluate(cut)).toEqual([])
  })
}

test('Nothing moves for whoever wants less motion', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  // The page waits for its data: what holds its place would breathe.
  await page.route('**/api/v1/projects', () => {})
  await page.goto('/projects')
  await expect(page.getByText('Chargement…')).toBeVisible()
  const moving = await page.evaluate(() =>
    document
      .getAnimations()
      .filter(({ effect }) => effect.getComputedTiming().duration > 1)
      .map(({ animationName, transitionProperty }) => animationName ?? transitionProperty),
  )
  expect(moving).toEqual([])
})

test('A chosen appearance is kept, before anything is painted', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' })
  await open(page, '/figures')
  const ground = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor)
  const light = await ground()
  await page.getByLabel('Apparence').selectOption('Sombre')
  const dark = await ground()
  expect(dark).not.toBe(light)
  await page.addInitScript(() => {
    new MutationObserver((_, observer) => {
      if (!document.body) return
      window.firstGround = getComputedStyle(document.body).backgroundColor
      observer.disconnect()
    }).observe(document, { childList: true, subtree: true })
  })
  await page.reload()
  expect(await page.evaluate(() => window.firstGround)).toBe(dark)
  await page.getByLabel('Apparence').selectOption('Comme l’appareil')
  expect(await ground()).toBe(light)
})
