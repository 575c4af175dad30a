import { ExternalIcon } from './icons/icons'

/** A site that is not ours, under the name people know it by. */
export const ExternalLink = ({ href }: { href: string }) => (
  <a href={href} rel="external noopener">
    {new URL(href).hostname.replace(/^www\./, '')} <ExternalIcon />
  </a>
)
