import { createRoute } from '@tanstack/react-router'
import { areaDetails } from '../../api/areas'
import { enter } from '../../api/entry'
import { meQuery } from '../../api/me'
import { isStatus } from '../../api/problem'
import { lazyPage } from '../../lib/lazyPage'
import { type RouterContext, rootRoute } from '../../lib/rootRoute'

const contactRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/contact',
  beforeLoad: enter(),
  loader: ({ context: { me, queryClient } }) =>
    Promise.all(me.areas.map((area) => queryClient.query(areaDetails(area.id)))),
  component: lazyPage(() => import('./ContactPage'), 'ContactPage'),
})

/** Statements can be read by everyone; who is signed in keeps the menu. */
const whoeverItIs = ({ context }: { context: RouterContext }) =>
  context.queryClient.query(meQuery).catch((error: unknown) => {
    if (!isStatus(error, 401)) throw error
  })

const privacyRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/privacy',
  loader: whoeverItIs,
  component: lazyPage(() => import('./PrivacyPage'), 'PrivacyPage'),
})

const accessibilityRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/toegankelijkheid',
  loader: whoeverItIs,
  component: lazyPage(() => import('./AccessibilityPage'), 'AccessibilityPage'),
})

export const informationRoutes = [contactRoute, privacyRoute, accessibilityRoute] as const
