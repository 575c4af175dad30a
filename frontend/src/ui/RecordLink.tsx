import { Link, useSearch } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { momentOf } from '../api/moment'
import type { Reference } from '../api/types'
import { Localized } from './Localized'
import { recordPage } from './recordPage'

type Props = {
  to: Pick<Reference, 'kind' | 'id'> & Partial<Reference>
  asOf?: string
  children?: ReactNode
}

/** The page of a record that something else refers to: as it was then, where that is what is shown. */
export function RecordLink({ to, asOf, children }: Props) {
  const shown = useSearch({ strict: false })
  return (
    <Link {...recordPage(to)} search={momentOf(asOf ? { asOf } : shown)}>
      {children ?? (to.label && <Localized text={to.label} />)}
    </Link>
  )
}
