import { issuer, token } from './sign-in.js'
import { expect, test } from './visit.js'

const partners = '/api/v1/partners'
const chu = { id: 'chu-lyon-entrepot', name: 'Entrepôt de données du CHU de Lyon' }

/** The API as an account's pages would call it. */
const as = (request, accessToken) => {
  const headers = { Authorization: `Bearer ${accessToken}`, 'Accept-Language': 'en' }
  return {
    get: (path, more) => request.get(path, { headers: { ...headers, ...more } }),
    post: (path, data) => request.post(path, { headers, data }),
    delete: (path) => request.delete(path, { headers }),
  }
}

/** What Keycloak says to a partner system that proves itself with a secret. */
const prove = (request, secret) =>
  request.post(`${issuer}/protocol/openid-connect/token`, {
    form: { grant_type: 'client_credentials', client_id: chu.id, client_secret: secret },
  })

test.describe('Partner systems', () => {
  let admin

  test.beforeEach(async ({ request }) => {
    admin = as(request, await token('administratrice'))
    await admin.delete(`${partners}/${chu.id}`)
  })

  test.afterEach(async () => {
    await admin.delete(`${partners}/${chu.id}`)
  })

  test('A partner system is registered, gets tokens with its secret, and reads with them', async ({
    request,
  }) => {
    const registered = await admin.post(partners, {
      ...chu,
      institution: 'Hospices civils de Lyon',
    })
    expect(registered.status()).toBe(201)
    expect(registered.headers()['cache-control']).toBe('no-store')
    const { secret, ...partner } = await registered.json()
    expect(partner).toMatchObject({ ...chu, institution: 'Hospices civils de Lyon', active: true })

    const listed = await admin.get(partners)
    expect(await listed.json()).toEqual({ items: [partner] })
    expect(await listed.text()).not.toContain(secret)

    const proven = await prove(request, secret)
    expect(proven.status()).toBe(200)
    const { access_token } = await proven.json()
    const claims = JSON.parse(Buffer.from(access_token.split('.')[1], 'base64url'))
    expect(claims).toMatchObject({ aud: 'clara-api', realm_access: { roles: ['partner'] } })
    const system = as(request, access_token)
    const read = await system.get('/api/v1/projects')
    expect(read.status()).toBe(200)
    expect(read.headers()['ratelimit-policy']).toMatch(/^"partner";q=\d+;w=60$/)
    const again = await system.get('/api/v1/projects', { 'If-None-Match': read.headers().etag })
    expect(again.status()).toBe(304)
    expect(again.headers()['ratelimit']).toMatch(/^"partner";r=\d+;t=\d+$/)
    expect((await system.get(partners)).status()).toBe(403)
    expect((await system.post(partners, chu)).status()).toBe(403)
  })

  test('A new secret is the only one that is good', async ({ request }) => {
    const { secret } = await (await admin.post(partners, chu)).json()
    const rotated = await admin.post(`${partners}/${chu.id}/secret`)
    expect(rotated.status()).toBe(200)
    expect(rotated.headers()['cache-control']).toBe('no-store')
    const renewed = await rotated.json()
    expect(renewed).toMatchObject({ ...chu, active: true })
    expect(renewed.secret).not.toBe(secret)
    expect((await prove(request, secret)).status()).toBe(401)
    expect((await prove(request, renewed.secret)).status()).toBe(200)
  })

  test('A partner system that is revoked gets no more tokens, and is gone', async ({ request }) => {
    const { secret } = await (await admin.post(partners, chu)).json()
    expect((await admin.delete(`${partners}/${chu.id}`)).status()).toBe(204)
    expect((await prove(request, secret)).status()).toBe(401)
    expect(await (await admin.get(partners)).json()).toEqual({ items: [] })
    expect((await admin.post(`${partners}/${chu.id}/secret`)).status()).toBe(404)
    expect((await admin.delete(`${partners}/${chu.id}`)).status()).toBe(404)
  })

  test('An id is given once, and never that of another client', async () => {
    expect((await admin.post(partners, chu)).status()).toBe(201)
    for (const id of [chu.id, 'clara-spa', 'realm-management']) {
      const taken = await admin.post(partners, { ...chu, id })
      expect(taken.status(), id).toBe(409)
      expect((await taken.json()).type).toBe('/api/v1/problems/already-exists')
    }
  })

  test('No other client of Keycloak is shown or touched', async () => {
    expect(await (await admin.get(partners)).json()).toEqual({ items: [] })
    for (const id of ['clara-spa', 'clara-service', 'clara-api', 'realm-management', 'account']) {
      expect((await admin.delete(`${partners}/${id}`)).status(), id).toBe(404)
      expect((await admin.post(`${partners}/${id}/secret`)).status(), id).toBe(404)
    }
    // The pages still sign people in.
    expect(await token('administratrice')).toBeTruthy()
  })

  test('What is no id or name is refused, with its place', async () => {
    const refused = await admin.post(partners, { id: 'CHU Lyon', name: '' })
    expect(refused.status()).toBe(422)
    const { type, errors } = await refused.json()
    expect(type).toBe('/api/v1/problems/invalid-record')
    expect(errors.map(({ pointer }) => pointer)).toEqual(['/id', '/name'])
  })

  test('Editors do not look after partner systems', async ({ request }) => {
    const editor = as(request, await token('editrice'))
    expect((await editor.get(partners)).status()).toBe(403)
    expect((await editor.post(partners, chu)).status()).toBe(403)
    expect((await request.get(partners)).status()).toBe(401)
  })
})
