import { expect, languages, test, title } from './visit.js'

const block = (page) => page.locator('head > script[type="application/ld+json"]')

for (const [language, prefix] of Object.entries(languages))
  test(`The page of a project holds it for search engines in ${language}, and its policy lets it`, async ({
    page,
    api,
    baseURL,
  }) => {
    const project = await api('/projects/fastracs')
    await page.goto(`${prefix}/projects/fastracs`)
    await expect(title(page)).toHaveText('FASTRACS')
    await expect(block(page)).toHaveCount(1)
    expect(JSON.parse(await block(page).textContent())).toMatchObject({
      '@context': 'https://schema.org',
      '@type': 'ResearchProject',
      '@id': `${baseURL}/projects/fastracs`,
      url: `${baseURL}${prefix}/projects/fastracs`,
      name: project.title[language],
      description: project.summary[language],
    })
  })

test('The page of a project that does not exist holds nothing', async ({ request }) => {
  const answer = await request.get('/projects/unknown')
  expect(answer.status()).toBe(200)
  expect(await answer.text()).not.toContain('application/ld+json')
})
