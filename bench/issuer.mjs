// An issuer of access tokens for measuring, on loopback: anybody who can reach it gets an editor's token at /token.
//   node bench/issuer.mjs <port>
import { createServer } from 'node:http'
import { createSign, generateKeyPairSync, randomUUID } from 'node:crypto'

const port = Number(process.argv[2])
if (!port) {
  console.error('node bench/issuer.mjs <port>')
  process.exit(2)
}
const issuer = `http://localhost:${port}`
const { publicKey, privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
const kid = randomUUID()
const jwk = { ...publicKey.export({ format: 'jwk' }), kid, alg: 'RS256', use: 'sig' }

const part = (object) => Buffer.from(JSON.stringify(object)).toString('base64url')

function token() {
  const now = Math.floor(Date.now() / 1000)
  const said = [
    { alg: 'RS256', typ: 'JWT', kid },
    {
      iss: issuer,
      aud: 'clara-api',
      sub: 'bench',
      preferred_username: 'bench',
      realm_access: { roles: ['editor'] },
      iat: now,
      exp: now + 3600,
    },
  ]
    .map(part)
    .join('.')
  return `${said}.${createSign('RSA-SHA256').update(said).sign(privateKey, 'base64url')}`
}

const answers = {
  '/.well-known/openid-configuration': () =>
    JSON.stringify({
      issuer,
      jwks_uri: `${issuer}/keys`,
      authorization_endpoint: `${issuer}/authorize`,
      token_endpoint: `${issuer}/token`,
    }),
  '/keys': () => JSON.stringify({ keys: [jwk] }),
  '/token': token,
}

createServer((request, response) => {
  const answer = answers[request.url]
  response.writeHead(answer ? 200 : 404, { 'content-type': 'application/json' })
  response.end(answer ? answer() : '{}')
}).listen(port, '127.0.0.1')
