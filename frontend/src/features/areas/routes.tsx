import { createRoute } from '@tanstack/react-router'
import { areaRoute } from '../../api/areaRoute'
import { enter } from '../../api/entry'
import { lazyPage } from '../../lib/lazyPage'
import { rootRoute } from '../../lib/rootRoute'

/** Apart from the routes, as every first page loads those. */
const loaders = () => import('./areaLoaders')

const areasRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/gebied',
  beforeLoad: enter('READ_AREA'),
  component: lazyPage(() => import('./AreaListPage'), 'AreaListPage'),
})

const overviewRoute = createRoute({
  getParentRoute: () => areaRoute,
  path: '/',
  loader: async ({ context }) => (await loaders()).loadOverview(context),
  component: lazyPage(() => import('./AreaPage'), 'AreaPage'),
})

const changeRoute = createRoute({
  getParentRoute: () => areaRoute,
  path: '/naam-en-grens',
  beforeLoad: enter('EDIT_AREA'),
  component: lazyPage(() => import('./ChangeAreaPage'), 'ChangeAreaPage'),
})

const streetsRoute = createRoute({
  getParentRoute: () => areaRoute,
  path: '/straten',
  component: lazyPage(() => import('./StreetsPage'), 'StreetsPage'),
})

const termsRoute = createRoute({
  getParentRoute: () => areaRoute,
  path: '/termijnen',
  beforeLoad: enter('AGREE_TERM'),
  loader: async ({ context }) => (await loaders()).loadTerms(context),
  component: lazyPage(() => import('./TermsPage'), 'TermsPage'),
})

export const areaRoutes = [areasRoute] as const
export const areaPages = [overviewRoute, changeRoute, streetsRoute, termsRoute] as const
