import { useRouter } from '@tanstack/react-router'
import { useDeferredValue } from 'react'

/**
 * Whether what takes long to draw may be drawn: false until whoever has just come to the site has
 * its first words to read, true from then on and on every further page.
 */
export function useArrived(): boolean {
  const { resolvedLocation } = useRouter().state
  return useDeferredValue(true, Boolean(resolvedLocation))
}
