import type { QueryClient } from '@tanstack/react-query'
import { createRootRouteWithContext } from '@tanstack/react-router'

export interface RouterContext {
  queryClient: QueryClient
}

/** The parent that the routes of every feature name; app gives it its layout. */
export const rootRoute = createRootRouteWithContext<RouterContext>()()
