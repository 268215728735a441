import { createRoute } from '@tanstack/react-router'
import { areaRoute } from '../../api/areaRoute'
import { enter } from '../../api/entry'
import { lazyPage } from '../../lib/lazyPage'
import { rootRoute } from '../../lib/rootRoute'

/** Open to whoever holds the link of a mail. */
const replyRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/antwoord',
  component: lazyPage(() => import('./ReplyPage'), 'ReplyPage'),
})

const addressesRoute = createRoute({
  getParentRoute: () => areaRoute,
  path: '/antwoorden',
  beforeLoad: enter('EDIT_AREA'),
  loader: async ({ context }) => (await import('./replyLoaders')).loadAddresses(context),
  component: lazyPage(() => import('./ReplyAddressesPage'), 'ReplyAddressesPage'),
})

export const replyRoutes = [replyRoute] as const
export const replyPages = [addressesRoute] as const
