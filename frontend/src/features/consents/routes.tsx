import { createRoute } from '@tanstack/react-router'
import { lazyPage } from '../../lib/lazyPage'
import { rootRoute } from '../../lib/rootRoute'

/** Open to whoever holds the link of a mail. */
const consentRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/instemmen',
  component: lazyPage(() => import('./ConsentPage'), 'ConsentPage'),
})

export const consentRoutes = [consentRoute] as const
