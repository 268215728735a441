import { createRoute } from '@tanstack/react-router'
import { enter } from '../../api/entry'
import { meQuery } from '../../api/me'
import { lazyPage } from '../../lib/lazyPage'
import { rootRoute } from '../../lib/rootRoute'
import { mySessions } from './sessionQueries'

const moreRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/meer',
  loader: ({ context }) => context.queryClient.query(meQuery),
  component: lazyPage(() => import('./MorePage'), 'MorePage'),
})

const devicesRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/mijn-toestellen',
  beforeLoad: enter(),
  loader: ({ context }) => context.queryClient.query(mySessions),
  component: lazyPage(() => import('./DevicesPage'), 'DevicesPage'),
})

export const accountRoutes = [moreRoute, devicesRoute] as const
