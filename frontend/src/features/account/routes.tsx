import { createRoute } from '@tanstack/react-router'
import { enter } from '../../api/entry'
import { meQuery } from '../../api/me'
import { isStatus } from '../../api/problem'
import { lazyPage } from '../../lib/lazyPage'
import { rootRoute } from '../../lib/rootRoute'

/** Apart from the routes, as every first page loads those. */
const dataQueries = () => import('./dataQueries')
const sessionQueries = () => import('./sessionQueries')

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
  loader: async ({ context }) => context.queryClient.query((await sessionQueries()).mySessions),
  component: lazyPage(() => import('./DevicesPage'), 'DevicesPage'),
})

const myDataRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/mijn-gegevens',
  loader: ({ context }) => context.queryClient.query(meQuery),
  component: lazyPage(() => import('./MyDataPage'), 'MyDataPage'),
})

/** For whoever has the link, signed in or not; never loaded ahead, because loading it is what stops the mail. */
const stopMailRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/afmelden',
  loader: async ({ context: { queryClient } }) => {
    const { mailStopped } = await dataQueries()
    await Promise.all([queryClient.query(mailStopped), queryClient.query(meQuery).catch(unlessNobody)])
  },
  component: lazyPage(() => import('./StopMailPage'), 'StopMailPage'),
})

function unlessNobody(error: unknown): void {
  if (!isStatus(error, 401)) throw error
}

export const accountRoutes = [moreRoute, devicesRoute, myDataRoute, stopMailRoute] as const
