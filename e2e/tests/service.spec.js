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
  expect(response.headers()['content-security-policy']).not.toContain('unsafe')
  await expect(page.getByRole('heading', { name: /CLARA network API/ })).toBeVisible()
  await page.getByRole('button', { name: /^GET \/api\/v1\/axes The axes/ }).click()
  await expect(page.getByRole('button', { name: 'Try it out' })).toBeVisible()
})

test('Other sites may frame what is made for that, and nothing else', async ({ request }) => {
  const policy = async (address) =>
    (await request.get(address)).headers()['content-security-policy']
  for (const address of ['/embed/map', '/en/embed/map?pole=lyon'])
    expect(await policy(address), address).toMatch(/; trusted-types 'none'; frame-ancestors \*$/)
  for (const address of ['/', '/en/projects', '/embedded', '/api/v1/embed/map', '/q/swagger-ui/'])
    expect(await policy(address), address).toMatch(/; frame-ancestors 'none'$/)
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

test('Scripts and styles are served small, and kept for as long as they are there', async ({
  request,
}) => {
  const html = await (await request.get('/')).text()
  const files = html.match(/(?<=")\/assets\/[^"]+\.(js|css)(?=")/g)
  expect(files.length).toBeGreaterThan(3)
  for (const file of files)
    for (const [accepted, encoding] of [
      ['gzip, deflate, br', 'br'],
      ['gzip', 'gzip'],
      ['identity', undefined],
    ]) {
      const response = await request.get(file, { headers: { 'Accept-Encoding': accepted } })
      expect(response.status()).toBe(200)
      const { vary, ...headers } = response.headers()
      if (encoding || headers['content-encoding'] !== 'identity')
        expect(headers['content-encoding'], file).toBe(encoding)
      expect(headers['content-type']).toMatch(
        file.endsWith('js') ? /^text\/javascript/ : /^text\/css/,
      )
      expect(headers['cache-control']).toBe('public, max-age=31536000, immutable')
      expect(vary.toLowerCase()).toContain('accept-encoding')
    }
  expect((await request.get('/assets/nothing.js')).headers()['cache-control']).toBe('no-store')
})

test('A page that does not exist is not an address of the API', async ({ request }) => {
  for (const address of ['/api/v1/nothing', '/api/nothing', '/assets/nothing.js', '/nothing.png'])
    expect((await request.get(address)).status(), address).toBe(404)
})
