import { createRoute } from '@tanstack/react-router'
import { enter } from '../../api/entry'
import { loadTexts } from '../../i18n/i18n'
import { lazyPage } from '../../lib/lazyPage'
import { rootRoute } from '../../lib/rootRoute'
import { textsNamed } from '../../lib/search'

/** Apart from the routes, as every first page loads those. */
const loaders = () => import('./measureLoaders')

const matrixTexts = textsNamed('gebied', 'thema', 'wie', 'status', 'open', 'later', 'eerst', 'andersom', 'groep', 'op')
const newTexts = textsNamed('gebied', 'melding')

const matrixRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/maatregelen',
  validateSearch: matrixTexts,
  beforeLoad: enter('READ_OWN_MEASURES'),
  loaderDeps: ({ search: { gebied, op } }) => ({ gebied, op }),
  loader: async ({ context, deps }) => (await loaders()).loadMatrix(context, deps),
  component: lazyPage(() => import('./MatrixPage'), 'MatrixPage'),
})

const newRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/maatregelen/nieuw',
  validateSearch: newTexts,
  beforeLoad: enter('EDIT_OWN_MEASURES'),
  loaderDeps: ({ search }) => search,
  loader: async ({ context, deps }) => (await loaders()).loadNewMeasure(context, deps),
  component: lazyPage(() => import('./NewMeasurePage'), 'NewMeasurePage'),
})

const importRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/maatregelen/invoeren',
  validateSearch: textsNamed('gebied'),
  beforeLoad: enter('EDIT_MEASURES'),
  // a file that was taken in part comes with refusals, and is no refusal itself
  loader: () => loadTexts('problems'),
  component: lazyPage(() => import('./ImportMatrixPage'), 'ImportMatrixPage'),
})

const measureRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/maatregelen/$id',
  beforeLoad: enter('READ_OWN_MEASURES'),
  loader: async ({ context, params }) => (await loaders()).loadMeasure(context, params.id),
  component: lazyPage(() => import('./MeasurePage'), 'MeasurePage'),
})

export const measureRoutes = [matrixRoute, newRoute, importRoute, measureRoute] as const
