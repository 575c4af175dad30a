import { formatInstant } from '../i18n/formats'

/** A moment that the service recorded. HTML knows thousandths of a second and nothing finer. */
export const Instant = ({ of }: { of: string }) => (
  <time dateTime={of.replace(/(\.\d{3})\d+/, '$1')}>{formatInstant(of)}</time>
)
