import { Link, useSearch } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { base } from '../api/client'
import { momentOf } from '../api/moment'
import { parseQuery } from '../api/query'

type Props = { href: string; className?: string | undefined; children: ReactNode }

/** The page that shows a list of the API: the same words in the same place, without the API's prefix. */
export function ViewLink({ href, className, children }: Props) {
  const moment = momentOf(useSearch({ strict: false }))
  const [path = '', query = ''] = href.slice(href.indexOf(base) + base.length).split('?')
  return (
    // The API names the list at run time; any list will do for the type.
    <Link
      to={path as '/projects'}
      search={{ ...parseQuery(query), ...moment }}
      className={className}
    >
      {children}
    </Link>
  )
}
