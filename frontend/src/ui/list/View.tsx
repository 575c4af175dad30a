import { Link, useNavigate } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { Query } from '../../api/query'

type Change = (search: Query) => Query

// From what the view is, or is about to be, when the change is made: a filter that was just chosen is not
// forgotten. The page's own route checks what it is given, so one cast here serves all lists.
const changed = (change: Change) => ({ to: '.', search: change as never }) as const

type Props = {
  change: Change
  className?: string | undefined
  label?: string
  children: ReactNode
}

/** Another view of the same list. */
export const ViewOf = ({ change, className, label, children }: Props) => (
  <Link {...changed(change)} className={className} aria-label={label}>
    {children}
  </Link>
)

export function useChangeView() {
  const navigate = useNavigate()
  return (change: Change) => navigate({ ...changed(change), resetScroll: false })
}
