import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer, request as forward } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { freePort } from '../ports.js'
import { jar, java } from '../service.js'
import { issuer, signIn, token } from './sign-in.js'
import { expect, test } from './visit.js'

const nobody = '/api/v1/people/p-00000000'

const as = async (user) => ({ headers: { Authorization: `Bearer ${await token(user)}` } })

test('Roles decide who withdraws a person', async ({ request }) => {
  expect((await request.delete(nobody)).status()).toBe(401)
  expect((await request.delete(nobody, await as('lectrice'))).status()).toBe(403)
  expect((await request.delete(nobody, await as('editrice'))).status()).toBe(403)
  const answer = await request.delete(nobody, await as('administratrice'))
  expect(answer.status()).toBe(404)
  expect((await answer.json()).type).toBe('/api/v1/problems/not-found')
})

test('Reading needs no account, and no token changes what is read', async ({ request }) => {
  const path = '/api/v1/projects?limit=3'
  const anonymous = await (await request.get(path)).json()
  expect(await (await request.get(path, await as('editrice'))).json()).toEqual(anonymous)
  const broken = await request.get(path, { headers: { Authorization: 'Bearer broken' } })
  expect(await broken.json()).toEqual(anonymous)
})

test('A token that was altered, or is meant for somebody else, is refused', async ({ request }) => {
  const [header, claims, signature] = (await token('editrice')).split('.')
  const decoded = JSON.parse(Buffer.from(claims, 'base64url'))
  const promoted = { ...decoded, realm_access: { roles: ['admin'] } }
  const altered = [header, Buffer.from(JSON.stringify(promoted)).toString('base64url'), signature]
  const refused = await request.delete(nobody, {
    headers: { Authorization: `Bearer ${altered.join('.')}` },
  })
  expect(refused.status()).toBe(401)
  expect(refused.headers()['www-authenticate']).toBe('Bearer')
})

test.describe('In a browser', () => {
  test.use({ elsewhere: [new URL(issuer).origin] })

  test('the service says where to sign in, and the issuer sends the browser back', async ({
    page,
    request,
    baseURL,
  }) => {
    const { issuer: said, clientId } = await (await request.get('/api/v1/sign-in')).json()
    expect([said, clientId]).toEqual([issuer, 'clara-spa'])
    const parameters = new URLSearchParams({
      client_id: clientId,
      redirect_uri: `${baseURL}/projects`,
      response_type: 'code',
      scope: 'openid',
      code_challenge: 'x'.repeat(43),
      code_challenge_method: 'S256',
    })
    await page.goto(`${said}/protocol/openid-connect/auth?${parameters}`)
    await signIn(page, 'editrice')
    expect(new URL(page.url()).pathname).toBe('/projects')
    expect(new URL(page.url()).searchParams.get('code')).toBeTruthy()
  })

  test('the pages may connect to the issuer and to nobody else', async ({ page, baseURL }) => {
    const response = await page.goto('/')
    const policy = response.headers()['content-security-policy']
    expect(policy).toContain(`connect-src 'self' ${new URL(issuer).origin};`)
    const discovery = await page.evaluate(
      async (address) => (await fetch(address)).status,
      `${issuer}/.well-known/openid-configuration`,
    )
    expect(discovery).toBe(200)
    expect(baseURL).not.toBe(new URL(issuer).origin)
  })
})

test.describe('While Keycloak is away', () => {
  /** The way between a service and Keycloak, which can be closed. */
  function gate(port) {
    const server = createServer((asked, answer) => {
      const { url: path, method, headers } = asked
      const onwards = { port: new URL(issuer).port, path, method, headers }
      asked.pipe(
        forward(onwards, (answered) =>
          answered.pipe(answer.writeHead(answered.statusCode, answered.headers)),
        ),
      )
    })
    return {
      open: async () => once(server.listen(port, '127.0.0.1'), 'listening'),
      close: async () => {
        server.closeAllConnections()
        await new Promise((closed) => server.close(closed))
      },
    }
  }

  /** Another instance, which reaches Keycloak by a way of its own, as in docker-compose.yml. */
  function start(address, data, behind) {
    const service = spawn(java, [`-Dclara.data.directory=${data}`, '-jar', jar], {
      env: {
        ...process.env,
        QUARKUS_HTTP_PORT: new URL(address).port,
        QUARKUS_DATASOURCE_JDBC_URL: '',
        QUARKUS_OIDC_AUTH_SERVER_URL: issuer.replace(/localhost:\d+/, `127.0.0.1:${behind}`),
        QUARKUS_OIDC_TOKEN_ISSUER: issuer,
        QUARKUS_OIDC_TOKEN_AUDIENCE: 'clara-api',
      },
      stdio: 'ignore',
    })
    return async () => {
      service.kill('SIGTERM')
      await once(service, 'exit')
    }
  }

  test('the service starts and is read, and goes on with those it has signed in', async ({
    request,
  }) => {
    test.setTimeout(120_000)
    const address = `http://127.0.0.1:${await freePort()}`
    const behind = await freePort()
    const way = gate(behind)
    const data = mkdtempSync(join(tmpdir(), 'clara-'))
    const stop = await start(address, data, behind)
    try {
      const withdrawal = async (options) => {
        const answer = await request.delete(`${address}${nobody}`, options)
        return [answer.status(), (await answer.json()).type]
      }
      await expect
        .poll(
          async () => (await request.get(`${address}/api/v1/projects`).catch(() => null))?.status(),
          {
            timeout: 90_000,
          },
        )
        .toBe(200)
      const administrator = await as('administratrice')
      expect(await withdrawal(administrator)).toEqual([503, '/api/v1/problems/sign-in-unavailable'])
      expect(await (await request.get(`${address}/api/v1/sign-in`)).json()).toMatchObject({
        issuer,
      })

      await way.open()
      expect(await withdrawal(administrator)).toEqual([404, '/api/v1/problems/not-found'])
      await way.close()
      expect(await withdrawal(administrator)).toEqual([404, '/api/v1/problems/not-found'])
      expect(await withdrawal(await as('editrice'))).toEqual([403, '/api/v1/problems/forbidden'])
      expect(await withdrawal()).toEqual([401, '/api/v1/problems/unauthorized'])
    } finally {
      await stop()
      rmSync(data, { recursive: true })
    }
  })
})
