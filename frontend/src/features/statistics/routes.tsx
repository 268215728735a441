import { createRoute } from '@tanstack/react-router'
import { enter } from '../../api/entry'
import { lazyPage } from '../../lib/lazyPage'
import { rootRoute } from '../../lib/rootRoute'
import { textsNamed } from '../../lib/search'

const rhythmRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/ritme-en-plaats',
  validateSearch: textsNamed('gebied', 'over'),
  beforeLoad: enter('READ_STATISTICS'),
  loaderDeps: ({ search }) => search,
  loader: async ({ context, deps }) => (await import('./statisticsLoaders')).loadRhythm(context, deps),
  component: lazyPage(() => import('./RhythmPage'), 'RhythmPage'),
})

export const statisticsRoutes = [rhythmRoute] as const
