import { createFileRoute } from '@tanstack/react-router'
import { ImportsPage } from '../../../admin/imports/ImportsPage'
import { text } from '../../../api/query'
import { isKind } from '../../../api/search'
import type { Kind } from '../../../api/types'

export const Route = createFileRoute('/admin/imports/')({
  validateSearch: (raw: Record<string, unknown>): { kind?: Kind } => {
    const kind = text(raw.kind)
    return kind && isKind(kind) ? { kind } : {}
  },
  component: function Imports() {
    return <ImportsPage kind={Route.useSearch().kind} />
  },
})
