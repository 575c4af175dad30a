import { useSyncExternalStore } from 'react'

const query = () => window.matchMedia('(min-width: 60rem)')

function subscribe(changed: () => void) {
  const media = query()
  media.addEventListener('change', changed)
  return () => {
    media.removeEventListener('change', changed)
  }
}

/** Whether there is room for two columns; the same width as in the style sheets. */
export const useWide = () => useSyncExternalStore(subscribe, () => query().matches)
