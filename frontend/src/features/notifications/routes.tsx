import { createRoute } from '@tanstack/react-router'
import { enter } from '../../api/entry'
import { lazyPage } from '../../lib/lazyPage'
import { rootRoute } from '../../lib/rootRoute'
import { myChoices, myNotifications } from './notificationQueries'

const inboxRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/voor-jou',
  beforeLoad: enter(),
  loader: ({ context }) => context.queryClient.infiniteQuery(myNotifications),
  component: lazyPage(() => import('./InboxPage'), 'InboxPage'),
})

const mailChoicesRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/mijn-mail',
  beforeLoad: enter(),
  loader: ({ context }) => context.queryClient.query(myChoices),
  component: lazyPage(() => import('./MailChoicesPage'), 'MailChoicesPage'),
})

export const notificationRoutes = [inboxRoute, mailChoicesRoute] as const
