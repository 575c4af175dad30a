import { spawnSync } from 'node:child_process'
import {
  copyFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test as base } from './visit.js'

const root = fileURLToPath(new URL('../../', import.meta.url))

const java = (version) => `#!/bin/sh
case $1 in
-version) echo 'openjdk version "${version}" 2025-01-01' >&2 ;;
--list-modules) echo jdk.compiler@${version} ;;
*) echo "java $*" ;;
esac
`

/** A checkout with nothing in it but the start command, and machines with other Java and Node.js. */
const test = base.extend({
  checkout: async ({}, use) => {
    const folder = mkdtempSync(join(tmpdir(), 'clara start '))
    const file = (name, text = '', mode = 0o644) => {
      mkdirSync(join(folder, name, '..'), { recursive: true })
      writeFileSync(join(folder, name), text, { mode })
    }
    for (const name of [
      'pom.xml',
      '.mvn/x',
      'backend/pom.xml',
      'backend/src/main/x',
      'frontend/src/x',
    ])
      file(name)
    file(
      'mvnw',
      '#!/bin/sh\necho "mvnw $*"\ntouch backend/target/quarkus-app/quarkus-run.jar\n',
      0o755,
    )
    file('jdk/bin/java', java('17.0.15'), 0o755)
    file('bin/node', '#!/bin/sh\necho v20.20.2\n', 0o755)
    file('bin/npm', '#!/bin/sh\n', 0o755)
    file('backend/target/quarkus-app/quarkus-run.jar')
    copyFileSync(join(root, 'start'), join(folder, 'start'))
    cpSync(join(root, 'demonstration'), join(folder, 'demonstration'), { recursive: true })
    const environment = {
      PATH: `${join(folder, 'bin')}:/usr/bin:/bin`,
      JAVA_HOME: join(folder, 'jdk'),
    }
    const start = (...options) => {
      const { status, stdout, stderr } = spawnSync(join(folder, 'start'), options, {
        cwd: '/',
        encoding: 'utf8',
        env: environment,
      })
      return { status, output: stdout + stderr }
    }
    await use({
      folder,
      file,
      start,
      environment,
      jar: join(folder, 'backend/target/quarkus-app/quarkus-run.jar'),
    })
    rmSync(folder, { recursive: true })
  },
})

test('The start command runs the service with the data of its checkout, from any folder', ({
  checkout,
}) => {
  const { status, output } = checkout.start('-Dquarkus.http.port=9000', '-Xmx256m')
  expect(status).toBe(0)
  expect(output).toContain('http://localhost:9000')
  expect(output).toContain(
    `--enable-native-access=ALL-UNNAMED -Dclara.data.directory=${checkout.folder}/data`,
  )
  // What is said last wins: whoever starts it may say otherwise.
  expect(output).toMatch(/^java -XX:\+UseSerialGC .* -Dquarkus\.http\.port=9000 -Xmx256m -jar /m)
  expect(output).toContain(`-jar ${checkout.jar}`)
  expect(output).not.toContain('mvnw')
})

test('The start command has Java write down what it learns, and gives it to the next starts', ({
  checkout,
}) => {
  const learnt = checkout.jar.replace('quarkus-run.jar', 'start-17.0.15.jsa')
  expect(checkout.start().output).toContain(`-XX:ArchiveClassesAtExit=${learnt}`)
  writeFileSync(learnt, 'learnt')
  expect(checkout.start().output).toContain(`-XX:SharedArchiveFile=${learnt}`)
  expect(checkout.start().output).not.toContain('ArchiveClassesAtExit')
})

test('The start command throws away what Java falls over', ({ checkout }) => {
  const learnt = checkout.jar.replace('quarkus-run.jar', 'start-17.0.15.jsa')
  writeFileSync(learnt, 'half')
  const falling = java('17.0.15').replace('case $1 in', 'case $1 in\n-Xshare:auto) exit 134 ;;')
  checkout.file('jdk/bin/java', falling, 0o755)
  const { status, output } = checkout.start()
  expect(output).toContain(`-XX:ArchiveClassesAtExit=${learnt}`)
  expect(status).toBe(0)
  expect(existsSync(learnt)).toBe(false)
})

test('The start command builds first when a source is newer than the last build', ({
  checkout,
}) => {
  utimesSync(checkout.jar, 1, 1)
  const { status, output } = checkout.start()
  expect(output).toMatch(/^mvnw .*package -DskipTests$/m)
  expect(output).toContain('http://localhost:8080')
  expect(status).toBe(0)
  expect(checkout.start().output).not.toContain('mvnw')
})

test('The start command names what the machine lacks', ({ checkout }) => {
  checkout.file('bin/node', '#!/bin/sh\necho v18.1.0\n', 0o755)
  expect(checkout.start().status).toBe(0)
  utimesSync(checkout.jar, 1, 1)
  expect(checkout.start()).toMatchObject({
    status: 1,
    output: expect.stringContaining('needs Node.js 20 or later'),
  })
  checkout.file('jdk/bin/java', java('11.0.2'), 0o755)
  expect(checkout.start()).toMatchObject({
    status: 1,
    output: expect.stringContaining('needs Java 17 or later'),
  })
  rmSync(join(checkout.folder, 'jdk'), { recursive: true })
  expect(checkout.start()).toMatchObject({
    status: 1,
    output: expect.stringContaining('needs Java 17 or later'),
  })
})

test('The start command does not start what could not be built', ({ checkout }) => {
  utimesSync(checkout.jar, 1, 1)
  checkout.file('mvnw', '#!/bin/sh\nexit 1\n', 0o755)
  expect(checkout.start()).toMatchObject({
    status: 1,
    output: expect.stringContaining('could not be built'),
  })
})

test.describe('The start command with --demonstration', () => {
  const keycloak = `#!/bin/sh
echo "$* of $CLARA_URL"
[ "$1" = start ] || exit 0
echo $$ > "$(dirname "$0")/pid"
[ ! -e "$(dirname "$0")/broken" ] || exit 1
echo 'Listening on: here'
exec sleep 60
`
  const unpacked = 'data/keycloak-1.2.3'

  test.beforeEach(({ checkout }) => {
    checkout.file('pom.xml', '<keycloak.version>1.2.3</keycloak.version>\n')
    checkout.file('docker/keycloak/clara-realm.json')
    checkout.file(`${unpacked}/bin/kc.sh`, keycloak, 0o755)
    checkout.file(`${unpacked}/of-maven.marker`)
    checkout.file('backend/target/quarkus-app/quarkus-run.jar')
  })

  const running = (checkout) =>
    Number(readFileSync(join(checkout.folder, unpacked, 'bin/pid'), 'utf8'))

  test('starts Keycloak, names the accounts, and takes Keycloak down with the service', async ({
    checkout,
  }) => {
    const { status, output } = checkout.start('--demonstration', '-Dquarkus.http.port=9000')
    expect(status).toBe(0)
    expect(output).toMatch(/editrice .*role editor[^]*administratrice .*role admin/)
    expect(output).toContain(
      '-Dquarkus.oidc.auth-server-url=http://localhost:8180/realms/clara -Dquarkus.oidc.token.audience=clara-api -Dquarkus.http.host=127.0.0.1 -Dquarkus.http.port=9000 -jar',
    )
    const said = readFileSync(join(checkout.folder, 'data/keycloak.log'), 'utf8')
    expect(said).toMatch(/^build [^]*^start --optimized .* of http:\/\/localhost:9000$/m)
    expect(said).toContain('--http-host=127.0.0.1')
    await expect.poll(() => existsSync(`/proc/${running(checkout)}`)).toBe(false)
    expect(checkout.start('--demonstration').status).toBe(0)
    expect(readFileSync(join(checkout.folder, 'data/keycloak.log'), 'utf8')).not.toContain('build')
  })

  test('says so when Keycloak does not start', ({ checkout }) => {
    checkout.file(`${unpacked}/bin/broken`)
    expect(checkout.start('--demonstration')).toMatchObject({
      status: 1,
      output: expect.stringContaining('Keycloak did not start'),
    })
  })

  test('does not start beside a real issuer or database, nor for other machines', ({
    checkout,
  }) => {
    for (const [name, value] of [
      ['QUARKUS_OIDC_AUTH_SERVER_URL', 'https://sso.example.org/realms/clara'],
      ['QUARKUS_DATASOURCE_JDBC_URL', 'jdbc:postgresql://db.example.org/clara'],
      ['QUARKUS_HTTP_HOST', '0.0.0.0'],
    ]) {
      checkout.environment[name] = value
      expect(checkout.start('--demonstration')).toMatchObject({
        status: 1,
        output: expect.stringContaining(`does not start with ${name}.`),
      })
      delete checkout.environment[name]
    }
    expect(
      checkout.start('--demonstration', '-Dquarkus.datasource.jdbc.url=jdbc:postgresql://db/clara'),
    ).toMatchObject({
      status: 1,
      output: expect.stringContaining('does not start with quarkus.datasource.jdbc.url.'),
    })
    expect(existsSync(join(checkout.folder, unpacked, 'bin/pid'))).toBe(false)
  })
})
