import { createRoute } from '@tanstack/react-router'
import { enter } from '../../api/entry'
import { meQuery } from '../../api/me'
import { isStatus } from '../../api/problem'
import { lazyPage } from '../../lib/lazyPage'
import { rootRoute } from '../../lib/rootRoute'

/** Apart from the routes, as every first page loads those. */
const queries = () => import('./removalQueries')

/** Without an account too; who is signed in keeps the menu. */
const askRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/privacy/weghalen',
  loader: ({ context }) =>
    context.queryClient.query(meQuery).catch((error: unknown) => {
      if (!isStatus(error, 401)) throw error
    }),
  component: lazyPage(() => import('./AskRemovalPage'), 'AskRemovalPage'),
})

const listRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/verzoeken',
  beforeLoad: enter('DECIDE_REMOVAL'),
  loader: async ({ context }) => context.queryClient.query((await queries()).openRemovals),
  component: lazyPage(() => import('./RemovalListPage'), 'RemovalListPage'),
})

export const removalRoutes = [askRoute, listRoute] as const
