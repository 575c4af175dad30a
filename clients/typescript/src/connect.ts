import createClient, { type Client } from 'openapi-fetch'
import type { paths } from './schema.js'

/** The calls of the API, each with the parameters and answers that the contract says. */
export type Clara = Client<paths, 'application/json'>

export type Connection = {
  /** Asked before each call, since access tokens are good for minutes; nothing for none. */
  token?: () => string | undefined | Promise<string | undefined>
  /** Language of the words of problems. */
  language?: 'fr' | 'en'
  /** Asks in place of the platform's own `fetch`. */
  fetch?: (request: Request) => Promise<Response>
}

/** The service at an origin, `https://clara.example.org`. Reading needs no token. */
export function connect(origin: string, { token, language, fetch }: Connection = {}): Clara {
  const clara = createClient<paths, 'application/json'>({
    baseUrl: origin,
    headers: { Accept: 'application/json', ...(language && { 'Accept-Language': language }) },
    ...(fetch && { fetch }),
  })
  clara.use({
    async onRequest({ request }) {
      const given = await token?.()
      if (given) request.headers.set('Authorization', `Bearer ${given}`)
      return request
    },
  })
  return clara
}
