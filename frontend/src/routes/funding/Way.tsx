import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { type FundingNode, type FundingSearch, more } from '../../api/funding'
import { grantsThrough } from './ways'

type Props = {
  search: FundingSearch
  through: FundingNode[]
  label?: string
  className?: string | undefined
  /** Whether the keyboard passes by: what is reached there is reached elsewhere too. */
  aside?: boolean
  children: ReactNode
}

/** Opens the grants that go through stations; from the rest taken together, the chart with more of it. */
export function Way({ search, through, label, className, aside, children }: Props) {
  const grants = grantsThrough(search, ...through)
  const common = {
    className,
    'aria-label': label,
    ...(aside && { tabIndex: -1, 'aria-hidden': true }),
  }
  if (grants)
    return (
      <Link to="/grants" search={grants} {...common}>
        {children}
      </Link>
    )
  if (!search.limit)
    return (
      <Link to="." search={more(search) as never} resetScroll={false} {...common}>
        {children}
      </Link>
    )
  return children
}
