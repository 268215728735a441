import { createRoute } from '@tanstack/react-router'
import { enter } from '../../api/entry'
import { lazyPage } from '../../lib/lazyPage'
import { rootRoute } from '../../lib/rootRoute'

/** Apart from the routes, as every first page loads those. */
const queries = () => import('./notificationQueries')

const inboxRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/voor-jou',
  beforeLoad: enter(),
  loader: async ({ context }) => context.queryClient.infiniteQuery((await queries()).myNotifications),
  component: lazyPage(() => import('./InboxPage'), 'InboxPage'),
})

const mailChoicesRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/mijn-mail',
  beforeLoad: enter(),
  loader: async ({ context }) => context.queryClient.query((await queries()).myChoices),
  component: lazyPage(() => import('./MailChoicesPage'), 'MailChoicesPage'),
})

export const notificationRoutes = [inboxRoute, mailChoicesRoute] as const
