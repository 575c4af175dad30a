import { createFileRoute, notFound } from '@tanstack/react-router'
import { isKind } from '../../../api/search'

export const Route = createFileRoute('/admin/$kind')({
  params: {
    parse: ({ kind }) => {
      if (!isKind(kind)) throw notFound()
      return { kind }
    },
    stringify: ({ kind }) => ({ kind }),
  },
})
