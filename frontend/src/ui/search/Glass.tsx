/** A magnifying glass. */
export const Glass = () => (
  <svg width="20" height="20" viewBox="0 0 20 20" fill="none" aria-hidden>
    <circle cx="8.5" cy="8.5" r="5.75" stroke="currentColor" strokeWidth="2" />
    <path d="m13 13 5 5" stroke="currentColor" strokeWidth="2" strokeLinecap="round" />
  </svg>
)
