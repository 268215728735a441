import { createRoute } from '@tanstack/react-router'
import { areaRoute } from '../../api/areaRoute'
import { enter } from '../../api/entry'
import { meQuery } from '../../api/me'
import { isStatus } from '../../api/problem'
import { loadTexts } from '../../i18n/i18n'
import { lazyPage } from '../../lib/lazyPage'
import { rootRoute } from '../../lib/rootRoute'
import { textsNamed } from '../../lib/search'

/** Apart from the routes, as every first page loads those. */
const loaders = () => import('./membershipLoaders')

const listTexts = textsNamed('na')

const membersRoute = createRoute({
  getParentRoute: () => areaRoute,
  path: '/leden',
  validateSearch: listTexts,
  beforeLoad: enter('READ_MEMBERS'),
  loaderDeps: ({ search }) => search,
  loader: async ({ context, deps }) => (await loaders()).loadMembers(context, deps.na),
  component: lazyPage(() => import('./MembersPage'), 'MembersPage'),
})

const inviteRoute = createRoute({
  getParentRoute: () => areaRoute,
  path: '/uitnodigen',
  beforeLoad: enter('INVITE_MEMBER'),
  loader: async ({ context }) => (await loaders()).loadInvite(context),
  component: lazyPage(() => import('./InvitePage'), 'InvitePage'),
})

const importRoute = createRoute({
  getParentRoute: () => areaRoute,
  path: '/invoeren',
  beforeLoad: enter('INVITE_MEMBER'),
  // a file that was taken in part comes with refusals, and is no refusal itself
  loader: () => loadTexts('problems'),
  component: lazyPage(() => import('./ImportPage'), 'ImportPage'),
})

const deputiesRoute = createRoute({
  getParentRoute: () => areaRoute,
  path: '/vervanging',
  beforeLoad: enter('NAME_DEPUTY'),
  loader: async ({ context }) => (await loaders()).loadDeputies(context),
  component: lazyPage(() => import('./DeputiesPage'), 'DeputiesPage'),
})

/** Open to who is not signed in yet: an invited person may still have to make an account. */
const invitationRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/uitnodiging',
  loader: ({ context }) =>
    context.queryClient.query(meQuery).catch((error: unknown) => {
      if (!isStatus(error, 401)) throw error
    }),
  component: lazyPage(() => import('./InvitationPage'), 'InvitationPage'),
})

export const membershipRoutes = [invitationRoute] as const
export const membershipPages = [membersRoute, inviteRoute, importRoute, deputiesRoute] as const
