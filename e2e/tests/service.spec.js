import { expect, test } from './visit.js'

test('The contract of the API is served', async ({ request }) => {
  const response = await request.get('/openapi')
  expect(response.status()).toBe(200)
  const contract = await response.text()
  expect(contract).toMatch(/^openapi: "?3\.1/m)
  expect(contract).toContain('/api/v1/projects/{id}')
})

test('The documentation of the API opens in a browser', async ({ page }) => {
  const response = await page.goto('/q/swagger-ui')
  expect(response.status()).toBe(200)
  await expect(page.getByRole('heading', { name: /CLARA network API/ })).toBeVisible()
})

test('The API answers data as JSON and mistakes as problems, in the language asked for', async ({
  request,
}) => {
  const list = await request.get('/api/v1/projects?pole=lyon')
  expect(list.status()).toBe(200)
  expect(list.headers()['content-type']).toContain('application/json')

  const nothing = await request.get('/api/v1/projects/unknown', {
    headers: { 'Accept-Language': 'en' },
  })
  expect(nothing.status()).toBe(404)
  expect(nothing.headers()['content-type']).toContain('application/problem+json')

  const mistake = await request.get('/api/v1/projects?colour=blue', {
    headers: { 'Accept-Language': 'fr' },
  })
  expect(mistake.status()).toBe(400)
  expect((await mistake.json()).errors[0].parameter).toBe('colour')
})

test('A page that does not exist is not an address of the API', async ({ request }) => {
  for (const address of ['/api/v1/nothing', '/api/nothing', '/assets/nothing.js', '/nothing.png'])
    expect((await request.get(address)).status(), address).toBe(404)
})
