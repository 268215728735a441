import { createRoute } from '@tanstack/react-router'
import { areaRoute } from '../../api/areaRoute'
import { organisationsOf } from '../../api/areas'
import { enter } from '../../api/entry'
import { meQuery } from '../../api/me'
import { isStatus } from '../../api/problem'
import { loadTexts } from '../../i18n/i18n'
import { lazyPage } from '../../lib/lazyPage'
import { rootRoute } from '../../lib/rootRoute'
import { textOf } from '../../lib/search'

/** Apart from the routes, as every first page loads those. */
const queries = () => import('./membershipQueries')

const readCursor = (search: Record<string, unknown>): { na?: string } => ({ na: textOf(search.na) })

const membersRoute = createRoute({
  getParentRoute: () => areaRoute,
  path: '/leden',
  validateSearch: readCursor,
  beforeLoad: enter('READ_MEMBERS'),
  loaderDeps: ({ search }) => search,
  loader: async ({ context, deps }) => context.queryClient.query((await queries()).members(context.area.id, deps.na)),
  component: lazyPage(() => import('./MembersPage'), 'MembersPage'),
})

const inviteRoute = createRoute({
  getParentRoute: () => areaRoute,
  path: '/uitnodigen',
  beforeLoad: enter('INVITE_MEMBER'),
  loader: async ({ context }) => {
    const { invitations } = await queries()
    await Promise.all([
      context.queryClient.query(organisationsOf(context.area.id)),
      context.queryClient.query(invitations(context.area.id)),
    ])
  },
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
  loader: async ({ context }) => {
    const { deputies, deputyCandidates } = await queries()
    await Promise.all([
      context.queryClient.query(deputies(context.area.id)),
      context.queryClient.query(deputyCandidates(context.area.id)),
    ])
  },
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
