import { rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { fileURLToPath } from 'node:url'
import { defineConfig } from '@playwright/test'
import { findBrowser } from './browser.js'

const path = (relative) => fileURLToPath(new URL(relative, import.meta.url))
const data = path('target/data')

// The workers read this file too: what the first reading decides, they take over.
if (!process.env.E2E_PORT) {
  process.env.E2E_PORT = String(await freePort())
  process.env.E2E_BROWSER = await findBrowser(path('target/browser'))
  rmSync(data, { recursive: true, force: true })
}
const baseURL = `http://127.0.0.1:${process.env.E2E_PORT}`

export default defineConfig({
  testDir: 'tests',
  outputDir: 'target/results',
  workers: 1,
  retries: 0,
  forbidOnly: true,
  timeout: 60_000,
  expect: { timeout: 10_000 },
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
  webServer: {
    command: `exec "${java()}" -Dclara.data.directory="${data}" -jar "${path('../backend/target/quarkus-app/quarkus-run.jar')}"`,
    // Emptied: the tests must never write to a database that the environment happens to name.
    env: {
      QUARKUS_HTTP_PORT: process.env.E2E_PORT,
      QUARKUS_DATASOURCE_JDBC_URL: '',
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
})

function java() {
  return process.env.JAVA_HOME ? `${process.env.JAVA_HOME}/bin/java` : 'java'
}

function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address()
      server.close(() => resolve(port))
    })
  })
}
