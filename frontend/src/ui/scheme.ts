export const schemes = ['system', 'light', 'dark'] as const
export type Scheme = (typeof schemes)[number]

const name = 'scheme'

/** What was chosen on this device; the system's scheme where nothing was, or nothing may be kept. */
export function chosenScheme(): Scheme {
  try {
    const kept = localStorage.getItem(name)
    return schemes.find((scheme) => scheme === kept) ?? 'system'
  } catch {
    return 'system'
  }
}

export function chooseScheme(scheme: Scheme) {
  try {
    if (scheme === 'system') localStorage.removeItem(name)
    else localStorage.setItem(name, scheme)
  } catch {
    // It holds until the page is left.
  }
  showScheme(scheme)
}

export function showScheme(scheme: Scheme) {
  if (scheme === 'system') delete document.documentElement.dataset.scheme
  else document.documentElement.dataset.scheme = scheme
}
