import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { Kind, Reference } from '../api/types'
import { Localized } from './Localized'

const pages = {
  institutions: '/institutions/$id',
  poles: '/poles/$id',
  axes: '/axes/$id',
  programmes: '/programmes/$id',
  calls: '/calls/$id',
  projects: '/projects/$id',
  grants: '/grants/$id',
  sources: '/sources/$id',
} as const satisfies Record<Kind, string>

type Props = { to: Pick<Reference, 'kind' | 'id'> & Partial<Reference>; children?: ReactNode }

/** The page of a record that something else refers to. */
export const RecordLink = ({ to, children }: Props) => (
  <Link to={pages[to.kind]} params={{ id: to.id }}>
    {children ?? (to.label && <Localized text={to.label} />)}
  </Link>
)
