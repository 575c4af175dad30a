import { useQuery } from '@tanstack/react-query'
import { base } from '../../api/client'
import { formatNumber } from '../../i18n/formats'
import { localized } from '../../i18n/localized'
import { say } from './words'

/** What the service says of how often who has no account may ask; null where it limits nobody. */
async function policy() {
  const answer = await fetch(base)
  const said = /;q=(\d+);w=(\d+)/.exec(answer.headers.get('RateLimit-Policy') ?? '')
  return said && { requests: Number(said[1]), seconds: Number(said[2]) }
}

/** The rate limit in the service's own numbers: they are a matter of its configuration. */
export function Limit() {
  const { data } = useQuery({ queryKey: ['rate-limit'], queryFn: policy })
  if (!data) return null
  const requests = formatNumber(data.requests)
  const seconds = formatNumber(data.seconds)
  return (
    <p>
      {localized(
        say(
          `Sans compte, une adresse peut faire ${requests} requêtes en ${seconds} secondes ; un partenaire inscrit a sa propre limite. Chaque réponse dit ce qu’il en reste (RateLimit) ; au-delà, la réponse est 429 et dit quand revenir (Retry-After). Un export de toute longueur compte pour une requête.`,
          `Without an account, an address may make ${requests} requests in ${seconds} seconds; a registered partner has a limit of its own. Every answer says what is left (RateLimit); beyond it the answer is 429 and says when to come back (Retry-After). An export of any length is one request.`,
        ),
      )}
    </p>
  )
}
