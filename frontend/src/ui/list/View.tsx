import { Link, useNavigate } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { Query } from '../../api/query'

// The page's own route checks what it is given, so one cast here serves all lists.
const target = (search: Query) => ({ to: '.', search: search as never }) as const

type Props = { search: Query; className?: string | undefined; label?: string; children: ReactNode }

/** Another view of the same list. */
export const ViewOf = ({ search, className, label, children }: Props) => (
  <Link {...target(search)} className={className} aria-label={label}>
    {children}
  </Link>
)

/** Changes the view from what it is, or is about to be, when the change is made. */
export function useChangeView() {
  const navigate = useNavigate()
  return (change: (search: Query) => Query) =>
    navigate({ to: '.', search: ((search: Query) => change(search)) as never, resetScroll: false })
}
