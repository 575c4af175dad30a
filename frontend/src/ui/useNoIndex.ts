import { useEffect } from 'react'

/** Asks search engines to leave the page out: what a person did in public is not all they are. */
export function useNoIndex(wanted = true) {
  useEffect(() => {
    if (!wanted) return
    const meta = document.createElement('meta')
    meta.name = 'robots'
    meta.content = 'noindex'
    document.head.append(meta)
    return () => {
      meta.remove()
    }
  }, [wanted])
}
