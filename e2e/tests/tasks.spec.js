import { readFileSync } from 'node:fs'
import { hands, take } from './hands.js'
import { issuer } from './sign-in.js'
import { tasks } from './tasks.js'
import { expect, languages, test, title } from './visit.js'

const most = 4

test('The tasks are those that are written down, each of few steps', () => {
  const document = readFileSync(new URL('../../docs/TASKS.md', import.meta.url), 'utf8')
  const written = [...document.matchAll(/^\| (\d+) \| (.+?) \| (.+?) \| (\d) \|$/gm)]
  expect(written.map(([, , visitor, task, steps]) => [visitor, task, Number(steps)])).toEqual(
    tasks.map(({ visitor, task, steps }) => [visitor, task, steps.length]),
  )
  expect(tasks.filter(({ steps }) => steps.length > most)).toEqual([])
})

test.describe('From the home page', () => {
  test.use({
    elsewhere: [new URL(issuer).origin],
    // A record without a draft says so with a status that browsers report.
    tolerated: /status of 404/,
  })

  for (const hand of Object.keys(hands))
    for (const { visitor, task, language = 'fr', before, steps, gives, ends } of tasks)
      test(`${visitor}: ${task}, by ${hand}`, async ({ page }) => {
        await before?.(page)
        await page.goto(languages[language] || '/')
        await expect(title(page)).toBeVisible()
        for (const step of steps.slice(0, -1)) await take(page, step, hand)
        const given = gives?.(page)
        await take(page, steps.at(-1), hand)
        await ends(page, await given)
      })
})
