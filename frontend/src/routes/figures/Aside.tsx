import type { ReactNode } from 'react'

/** What stands beside a number, under a word of its own. */
export const Aside = ({ name, children }: { name: string; children: ReactNode }) => (
  <div>
    <dt>{name}</dt>
    <dd>{children}</dd>
  </div>
)
