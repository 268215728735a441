import { createRoute } from '@tanstack/react-router'
import { areaRoute } from '../../api/areaRoute'
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

const pulseRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/hoe-gaat-het',
  component: lazyPage(() => import('./PulsePage'), 'PulsePage'),
})

const figuresRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/cijfers',
  beforeLoad: enter('READ_FIGURE_REQUESTS'),
  loader: async ({ context }) => (await loaders()).loadFigures(context),
  component: lazyPage(() => import('./FiguresPage'), 'FiguresPage'),
})

const answersRoute = createRoute({
  getParentRoute: () => areaRoute,
  path: '/gezegd-en-gedaan',
  beforeLoad: enter('READ_SESSIONS'),
  loader: async ({ context }) => (await loaders()).loadAnswers(context),
  component: lazyPage(() => import('./AnswersPage'), 'AnswersPage'),
})

const groupRoute = createRoute({
  getParentRoute: () => areaRoute,
  path: '/werkgroep',
  beforeLoad: enter('READ_WORKING_GROUPS'),
  loader: async ({ context }) => (await loaders()).loadGroup(context),
  component: lazyPage(() => import('./GroupPage'), 'GroupPage'),
})

export const sessionRoutes = [
  listRoute,
  newRoute,
  sessionRoute,
  meetingRoute,
  minutesRoute,
  correctRoute,
  releaseRoute,
  pulseRoute,
  figuresRoute,
] as const
export const sessionPages = [answersRoute, groupRoute] as const
