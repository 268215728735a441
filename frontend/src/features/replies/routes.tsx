import { createRoute } from '@tanstack/react-router'
import { areaRoute } from '../../api/areaRoute'
import { organisationsOf } from '../../api/areas'
import { enter } from '../../api/entry'
import { lazyPage } from '../../lib/lazyPage'
import { rootRoute } from '../../lib/rootRoute'

/** Apart from the routes, as every first page loads those. */
const queries = () => import('./replyQueries')

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
  loader: async ({ context }) => {
    const { replyAddresses } = await queries()
    await Promise.all([
      context.queryClient.query(replyAddresses(context.area.id)),
      context.queryClient.query(organisationsOf(context.area.id)),
    ])
  },
  component: lazyPage(() => import('./ReplyAddressesPage'), 'ReplyAddressesPage'),
})

export const replyRoutes = [replyRoute] as const
export const replyPages = [addressesRoute] as const
