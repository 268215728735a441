import { QueryCache, QueryClient } from '@tanstack/react-query'
import { ApiProblem, isStatus } from './problem'

/** Reads are tried again only when the network or the server failed, never when the answer was no. */
function worthRetrying(failures: number, error: unknown): boolean {
  return failures < 2 && error instanceof ApiProblem && (error.status === 0 || error.status >= 500)
}

export function createQueryClient(
  onSignedOut: () => void,
  retry: typeof worthRetrying | false = worthRetrying,
): QueryClient {
  return new QueryClient({
    queryCache: new QueryCache({
      onError: (error, query) => {
        if (isStatus(error, 401) && query.queryKey[0] !== 'me') onSignedOut()
      },
    }),
    defaultOptions: {
      queries: { staleTime: 30_000, retry },
      mutations: { retry: false },
    },
  })
}
