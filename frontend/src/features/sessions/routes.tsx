import { createRoute } from '@tanstack/react-router'
import { enter } from '../../api/entry'
import { lazyPage } from '../../lib/lazyPage'
import { rootRoute } from '../../lib/rootRoute'
import { textsNamed } from '../../lib/search'

/** Apart from the routes, as every first page loads those. */
const loaders = () => import('./sessionLoaders')

const listRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/overleg',
  validateSearch: textsNamed('gebied', 'soort', 'na'),
  beforeLoad: enter('READ_SESSIONS'),
  loaderDeps: ({ search }) => search,
  loader: async ({ context, deps }) => (await loaders()).loadSessions(context, deps),
  component: lazyPage(() => import('./SessionListPage'), 'SessionListPage'),
})

const newRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/overleg/nieuw',
  beforeLoad: enter('PLAN_SESSIONS'),
  loader: async ({ context }) => (await loaders()).loadNewSession(context),
  component: lazyPage(() => import('./PlanSessionPage'), 'PlanSessionPage'),
})

const sessionRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/overleg/$id',
  beforeLoad: enter('READ_SESSIONS'),
  loader: async ({ context, params }) => (await loaders()).loadSession(context, params.id),
  component: lazyPage(() => import('./SessionPage'), 'SessionPage'),
})

const meetingRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/overleg/$id/scherm',
  validateSearch: textsNamed('punt'),
  beforeLoad: enter('PLAN_SESSIONS'),
  loader: async ({ context, params }) => (await loaders()).loadSession(context, params.id),
  component: lazyPage(() => import('./MeetingPage'), 'MeetingPage'),
})

const minutesRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/overleg/$id/verslag',
  beforeLoad: enter('READ_SESSIONS'),
  loader: async ({ context, params }) => (await loaders()).loadMinutes(context, params.id),
  component: lazyPage(() => import('./MinutesPage'), 'MinutesPage'),
})

/** Open to whoever holds the link of a mail. */
const correctRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/verslag-nakijken',
  component: lazyPage(() => import('./CorrectByLinkPage'), 'CorrectByLinkPage'),
})

const releaseRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/verslag-vrijgeven',
  component: lazyPage(() => import('./ReleasePage'), 'ReleasePage'),
})

export const sessionRoutes = [
  listRoute,
  newRoute,
  sessionRoute,
  meetingRoute,
  minutesRoute,
  correctRoute,
  releaseRoute,
] as const
