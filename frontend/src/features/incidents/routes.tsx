import { createRoute, lazyRouteComponent, notFound } from '@tanstack/react-router'
import { areaDetails } from '../../api/areas'
import { categoriesQuery } from '../../api/categories'
import { enter } from '../../api/entry'
import { lazyPage } from '../../lib/lazyPage'
import { rootRoute } from '../../lib/rootRoute'
import { textOf } from '../../lib/search'
import type { ListTexts } from './incidentFilter'
import { reportingArea } from './reportingArea'
import { tileOf } from './reportTiles'

interface ReportSearch {
  gebied?: string
  soort?: string
  bij?: string
}

/** Apart from the routes, as every first page loads those. */
const loaders = () => import('./incidentLoaders')

/** What each of them may be is known to the page. */
const listTexts = (search: Record<string, unknown>) => search as ListTexts

const readReportSearch = (search: Record<string, unknown>): ReportSearch => ({
  gebied: textOf(search.gebied),
  soort: textOf(search.soort),
  bij: textOf(search.bij),
})

const tilesRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/melden',
  validateSearch: readReportSearch,
  beforeLoad: enter('REPORT_INCIDENT'),
  component: lazyRouteComponent(() => import('./TilePage'), 'TilePage'),
})

const reportRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/melden/$tile',
  validateSearch: readReportSearch,
  beforeLoad: enter('REPORT_INCIDENT'),
  loaderDeps: ({ search }) => ({ slug: search.gebied }),
  loader: async ({ context, deps, params }) => {
    if (!tileOf(params.tile)) throw notFound()
    const area = reportingArea(context.me, deps.slug)
    await Promise.all([context.queryClient.query(categoriesQuery), context.queryClient.query(areaDetails(area.id))])
  },
  component: lazyRouteComponent(() => import('./ReportPage'), 'ReportPage'),
})

const reportedRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/melden/verstuurd/$id',
  validateSearch: (search: Record<string, unknown>): { fotos?: string } => ({ fotos: textOf(search.fotos) }),
  beforeLoad: enter(),
  loader: async ({ context, params }) => (await loaders()).loadReported(context, params.id),
  component: lazyPage(() => import('./ReportedPage'), 'ReportedPage'),
})

const myIncidentsRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/mijn-meldingen',
  beforeLoad: enter('REPORT_INCIDENT'),
  loader: async ({ context }) => (await loaders()).loadMyIncidents(context),
  component: lazyPage(() => import('./MyIncidentsPage'), 'MyIncidentsPage'),
})

const listRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/meldingen',
  validateSearch: listTexts,
  beforeLoad: enter('READ_INCIDENTS'),
  loaderDeps: ({ search }) => ({ ...search, kies: undefined }),
  loader: async ({ context, deps }) => (await loaders()).loadIncidents(context, deps),
  component: lazyPage(() => import('./IncidentListPage'), 'IncidentListPage'),
})

const incidentRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/meldingen/$id',
  beforeLoad: enter(),
  loader: async ({ context, params }) => (await loaders()).loadIncident(context, params.id),
  component: lazyPage(() => import('./IncidentPage'), 'IncidentPage'),
})

export const incidentRoutes = [
  tilesRoute,
  reportRoute,
  reportedRoute,
  myIncidentsRoute,
  listRoute,
  incidentRoute,
] as const
