import type { QueryClient } from '@tanstack/react-query'
import { createRoute, createRouter, type RouterHistory, redirect } from '@tanstack/react-router'
import { areaRoute } from '../api/areaRoute'
import { enter } from '../api/entry'
import { isOnlyMember, meQuery } from '../api/me'
import { createQueryClient } from '../api/queryClient'
import { accountRoutes } from '../features/account/routes'
import { agreementRoutes } from '../features/agreements/routes'
import { areaPages, areaRoutes } from '../features/areas/routes'
import { consentRoutes } from '../features/consents/routes'
import { incidentRoutes } from '../features/incidents/routes'
import { informationRoutes } from '../features/information/routes'
import { inputRoutes } from '../features/inputs/routes'
import { measureRoutes } from '../features/measures/routes'
import { membershipPages, membershipRoutes } from '../features/memberships/routes'
import { notificationRoutes } from '../features/notifications/routes'
import { removalRoutes } from '../features/removals/routes'
import { replyPages, replyRoutes } from '../features/replies/routes'
import { sessionPages, sessionRoutes } from '../features/sessions/routes'
import { statisticsRoutes } from '../features/statistics/routes'
import { lazyPage } from '../lib/lazyPage'
import { paths } from '../lib/paths'
import { rootRoute } from '../lib/rootRoute'
import { parseSearch, stringifySearch } from '../lib/search'
import { AppLayout } from './AppLayout'
import { NotFoundPage } from './NotFoundPage'
import { RouteError } from './RouteError'
import { todayRoute } from './todayRoute'

const isPhone = () => window.matchMedia('(max-width: 59.99rem)').matches

const startRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/',
  beforeLoad: async (entry) => {
    const { me } = await enter()(entry)
    throw redirect({ to: isOnlyMember(me) && isPhone() ? paths.report() : paths.today(), replace: true })
  },
})

const routeTree = rootRoute
  .update({ component: AppLayout })
  .addChildren([
    startRoute,
    todayRoute,
    ...incidentRoutes,
    ...measureRoutes,
    ...inputRoutes,
    ...sessionRoutes,
    ...agreementRoutes,
    ...statisticsRoutes,
    ...areaRoutes,
    areaRoute
      .update({ component: lazyPage(() => import('../features/areas/AreaLayout'), 'AreaLayout') })
      .addChildren([...areaPages, ...membershipPages, ...replyPages, ...sessionPages]),
    ...membershipRoutes,
    ...replyRoutes,
    ...notificationRoutes,
    ...consentRoutes,
    ...accountRoutes,
    ...informationRoutes,
    ...removalRoutes,
  ])

function routerOf(queryClient: QueryClient, history?: RouterHistory) {
  return createRouter({
    routeTree,
    history,
    context: { queryClient },
    parseSearch,
    stringifySearch,
    defaultPreload: 'intent',
    defaultPreloadStaleTime: 0,
    defaultPendingMs: 1500,
    scrollRestoration: true,
    defaultErrorComponent: RouteError,
    defaultNotFoundComponent: NotFoundPage,
  })
}

export type AppRouter = ReturnType<typeof routerOf>

export interface AppParts {
  router: AppRouter
  queryClient: QueryClient
}

export function createApp(options: { history?: RouterHistory; retry?: false } = {}): AppParts {
  const queryClient = createQueryClient(() => {
    queryClient.removeQueries({ queryKey: meQuery.queryKey })
    void router.invalidate()
  }, options.retry)
  const router = routerOf(queryClient, options.history)
  return { router, queryClient }
}

declare module '@tanstack/react-router' {
  interface Register {
    router: AppRouter
  }
}
