import type { QueryClient } from '@tanstack/react-query'
import { createRoute, lazyRouteComponent, notFound } from '@tanstack/react-router'
import { areaDetails } from '../../api/areas'
import { categoriesQuery } from '../../api/categories'
import { enter } from '../../api/entry'
import { areaBySlug } from '../../api/me'
import type { MyArea } from '../../api/types'
import { lazyPage } from '../../lib/lazyPage'
import { rootRoute } from '../../lib/rootRoute'
import { textOf } from '../../lib/search'
import { filterOf, readListSearch } from './incidentFilter'
import { incidentDetails, incidentList, incidentUpdates, myIncidents, showsText } from './incidentQueries'
import { reportingArea } from './reportingArea'
import { tileOf } from './reportTiles'

interface ReportSearch {
  gebied?: string
  soort?: string
  bij?: string
}

function prefetchAreas(queryClient: QueryClient, areas: readonly MyArea[]) {
  return Promise.all(areas.map((area) => queryClient.query(areaDetails(area.id))))
}

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
  loader: ({ context, params }) =>
    Promise.all([context.queryClient.query(categoriesQuery), context.queryClient.query(incidentDetails(params.id))]),
  component: lazyPage(() => import('./ReportedPage'), 'ReportedPage'),
})

const myIncidentsRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/mijn-meldingen',
  beforeLoad: enter('REPORT_INCIDENT'),
  loader: ({ context }) =>
    Promise.all([context.queryClient.query(categoriesQuery), context.queryClient.infiniteQuery(myIncidents)]),
  component: lazyPage(() => import('./MyIncidentsPage'), 'MyIncidentsPage'),
})

const listRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/meldingen',
  validateSearch: readListSearch,
  beforeLoad: enter('READ_INCIDENTS'),
  loaderDeps: ({ search }) => ({ ...search, kies: undefined }),
  loader: ({ context, deps }) => {
    const area = areaBySlug(context.me, deps.gebied)
    return Promise.all([
      context.queryClient.query(categoriesQuery),
      context.queryClient.query(incidentList(filterOf(deps, area?.id))),
      prefetchAreas(context.queryClient, area ? [area] : []),
    ])
  },
  component: lazyPage(() => import('./IncidentListPage'), 'IncidentListPage'),
})

const incidentRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/meldingen/$id',
  beforeLoad: enter(),
  loader: async ({ context, params }) => {
    const [incident] = await Promise.all([
      context.queryClient.query(incidentDetails(params.id)),
      context.queryClient.query(categoriesQuery),
    ])
    if (showsText(incident)) await context.queryClient.query(incidentUpdates(params.id))
  },
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
