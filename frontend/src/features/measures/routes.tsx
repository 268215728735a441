import { createRoute } from '@tanstack/react-router'
import { enter } from '../../api/entry'
import { lazyPage } from '../../lib/lazyPage'
import { rootRoute } from '../../lib/rootRoute'
import { readMatrixSearch } from './matrixSearch'

const matrixRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/maatregelen',
  validateSearch: readMatrixSearch,
  beforeLoad: enter('READ_OWN_MEASURES'),
  loaderDeps: ({ search: { gebied, op } }) => ({ gebied, op }),
  loader: async ({ context, deps }) => (await import('./measureLoaders')).loadMatrix(context, deps),
  component: lazyPage(() => import('./MatrixPage'), 'MatrixPage'),
})

export const measureRoutes = [matrixRoute] as const
