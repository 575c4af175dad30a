import { randomBytes } from 'node:crypto'
import { rmSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { defineConfig } from '@playwright/test'
import { findBrowser } from './browser.js'
import { freePort } from './ports.js'
import { java, jar } from './service.js'

const path = (relative) => fileURLToPath(new URL(relative, import.meta.url))
const data = path('target/data')

// The workers read this file too: what the first reading decides, they take over.
if (!process.env.E2E_URL) {
  process.env.E2E_URL = `http://127.0.0.1:${await freePort()}`
  process.env.E2E_ISSUER = `http://localhost:${await freePort()}/realms/clara`
  process.env.E2E_SERVICE_SECRET = randomBytes(24).toString('hex')
  process.env.E2E_BROWSER = await findBrowser(path('target/browser'))
  rmSync(data, { recursive: true, force: true })
}
const baseURL = process.env.E2E_URL
const issuer = process.env.E2E_ISSUER
const serviceSecret = process.env.E2E_SERVICE_SECRET

const writing = ['editor', 'partners', 'sign-in'].map((name) => `**/${name}.spec.js`)
const measured = '**/speed.spec.js'

export default defineConfig({
  testDir: 'tests',
  outputDir: 'target/results',
  workers: 2,
  // Those that only read go side by side; those that write, and what is measured, have the service to themselves.
  projects: [
    { name: 'reading', testIgnore: [...writing, measured] },
    { name: 'writing', testMatch: writing, workers: 1, dependencies: ['reading'] },
    { name: 'measured', testMatch: measured, workers: 1, dependencies: ['writing'] },
  ],
  retries: 0,
  forbidOnly: true,
  // What hangs must end; how fast the pages are is said where they are measured, and machines are not alike.
  timeout: 180_000,
  expect: { timeout: 30_000 },
  reporter: [['list']],
  use: {
    baseURL,
    locale: 'fr-FR',
    timezoneId: 'Europe/Paris',
    viewport: { width: 1280, height: 900 },
    screenshot: 'only-on-failure',
    launchOptions: {
      executablePath: process.env.E2E_BROWSER,
      args: ['--disable-dev-shm-usage', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
    },
  },
  webServer: [
    {
      command: `exec "${path('../demonstration/keycloak')}" ${new URL(issuer).port} ${baseURL} "${path('target')}"`,
      env: { CLARA_SERVICE_SECRET: serviceSecret },
      url: `${issuer}/.well-known/openid-configuration`,
      // Keycloak is fetched where the build has not done it, and compiles its configuration.
      timeout: 300_000,
      reuseExistingServer: false,
      gracefulShutdown: { signal: 'SIGTERM', timeout: 30_000 },
    },
    {
      command: `exec "${java}" -Dclara.data.directory="${data}" -jar "${jar}"`,
      env: {
        QUARKUS_HTTP_PORT: new URL(baseURL).port,
        // Emptied: the tests must never write to a database that the environment happens to name.
        QUARKUS_DATASOURCE_JDBC_URL: '',
        QUARKUS_OIDC_AUTH_SERVER_URL: issuer,
        QUARKUS_OIDC_TOKEN_AUDIENCE: 'clara-api',
        CLARA_SERVICE_SECRET: serviceSecret,
        // All visitors of the tests share one address.
        CLARA_RATE_LIMIT_ANONYMOUS: '1000000',
        CLARA_RATE_LIMIT_PARTNER: '1000000',
        CLARA_RATE_LIMIT_STAFF: '1000000',
      },
      url: `${baseURL}/q/health/ready`,
      timeout: 120_000,
      reuseExistingServer: false,
      stderr: 'pipe',
      // Anything harsher would leave its PostgreSQL behind.
      gracefulShutdown: { signal: 'SIGTERM', timeout: 30_000 },
    },
  ],
})
