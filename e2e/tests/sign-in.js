import { createHash, randomBytes } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { request } from '@playwright/test'

/** Where the service of these tests has its accounts: a real Keycloak with the realm of docker/. */
export const issuer = process.env.E2E_ISSUER

/** Its accounts are those of the demonstration: editrice, administratrice, and lectrice without a role. */
const { users } = JSON.parse(
  readFileSync(new URL('../../demonstration/clara-users-0.json', import.meta.url), 'utf8'),
)

/** The password of one of them. */
export const password = (user) =>
  users.find(({ username }) => username === user).credentials[0].value

/**
 * Signs in on Keycloak's page, where a page of CLARA has sent the browser, and waits until it is back.
 * Such a test says `test.use({ elsewhere: [new URL(issuer).origin] })`.
 */
export async function signIn(page, user) {
  await page.waitForURL((url) => url.href.startsWith(issuer))
  await page.locator('#username').fill(user)
  await page.locator('#password').fill(password(user))
  await page.locator('#kc-login').click()
  await page.waitForURL((url) => url.origin !== new URL(issuer).origin)
}

/** An access token as the pages get one, by code and PKCE: the same requests, made without a browser. */
export async function token(user, { from = issuer, clara = process.env.E2E_URL } = {}) {
  const verifier = randomBytes(32).toString('base64url')
  const asking = { client_id: 'clara-spa', redirect_uri: `${clara}/` }
  const browser = await request.newContext()
  try {
    const page = await browser.get(`${from}/protocol/openid-connect/auth`, {
      params: {
        ...asking,
        response_type: 'code',
        scope: 'openid',
        code_challenge: createHash('sha256').update(verifier).digest('base64url'),
        code_challenge_method: 'S256',
      },
    })
    const [, form] = (await page.text()).match(/<form[^>]* action="([^"]+)"/)
    const back = await browser.post(form.replaceAll('&amp;', '&'), {
      form: { username: user, password: password(user) },
      maxRedirects: 0,
    })
    const code = new URL(back.headers().location).searchParams.get('code')
    const answer = await browser.post(`${from}/protocol/openid-connect/token`, {
      form: { ...asking, grant_type: 'authorization_code', code, code_verifier: verifier },
    })
    return (await answer.json()).access_token
  } finally {
    await browser.dispose()
  }
}
