import { QueryClient } from '@tanstack/react-query'
import { createRouter, type RouterHistory } from '@tanstack/react-router'
import { ProblemError } from './api/client'
import { formatQuery, parseQuery, type Query } from './api/query'
import { routeTree } from './routeTree.gen'
import { ErrorPage } from './ui/ErrorPage'
import { NotFoundPage } from './ui/NotFoundPage'
import { Shell } from './ui/Shell'
import { Skeleton } from './ui/Skeleton'

export function createAppRouter(basepath: string, history?: RouterHistory) {
  const queryClient = new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: 60_000,
        // Offline, a request must fail and say so instead of waiting for ever.
        networkMode: 'always',
        retry: (count, error) =>
          count < 2 && !(error instanceof ProblemError && error.problem.status < 500),
      },
    },
  })
  return createRouter({
    routeTree,
    basepath,
    ...(history && { history }),
    context: { queryClient },
    parseSearch: parseQuery,
    stringifySearch: (search) => formatQuery(search as Query),
    InnerWrap: Shell,
    scrollRestoration: true,
    defaultPreload: 'intent',
    // Query decides what is fresh.
    defaultPreloadStaleTime: 0,
    defaultPendingMs: 400,
    defaultPendingComponent: Skeleton,
    defaultErrorComponent: ErrorPage,
    defaultNotFoundComponent: NotFoundPage,
  })
}

declare module '@tanstack/react-router' {
  // Only an interface can be added to from outside.
  // eslint-disable-next-line @typescript-eslint/consistent-type-definitions
  interface Register {
    router: ReturnType<typeof createAppRouter>
  }
}
