import { i18n } from '@lingui/core'
import { I18nProvider } from '@lingui/react'
import { QueryClientProvider } from '@tanstack/react-query'
import { createMemoryHistory, RouterProvider } from '@tanstack/react-router'
import { render } from '@testing-library/react'
import { vi } from 'vitest'
import { createAppRouter } from '../src/router'

/** Answers by address, as the API has them, or made from what is sent; anything else is a 404 problem. */
export type Answers = Record<string, unknown>
type Answering = (sent: RequestInit) => Response

/** The whole site at an address, on an API that gives these answers. */
export function visit(address: string, answers: Answers) {
  const fetched = vi.fn((path: string, sent: RequestInit = {}) => {
    const body = answers[path]
    if (typeof body === 'function') return Promise.resolve((body as Answering)(sent))
    return Promise.resolve(
      body
        ? Response.json(body)
        : Response.json(
            { type: '/api/v1/problems/not-found', title: 'Introuvable', status: 404 },
            { status: 404, headers: { 'Content-Type': 'application/problem+json' } },
          ),
    )
  })
  vi.stubGlobal('fetch', fetched)
  const router = createAppRouter('/', createMemoryHistory({ initialEntries: [address] }))
  render(
    <I18nProvider i18n={i18n}>
      <QueryClientProvider client={router.options.context.queryClient}>
        <RouterProvider router={router} />
      </QueryClientProvider>
    </I18nProvider>,
  )
  return { router, fetched }
}
