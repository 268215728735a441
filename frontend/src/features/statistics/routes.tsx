import { createRoute } from '@tanstack/react-router'
import { categoriesQuery } from '../../api/categories'
import { enter } from '../../api/entry'
import { areaBySlug } from '../../api/me'
import { lazyPage } from '../../lib/lazyPage'
import { rootRoute } from '../../lib/rootRoute'
import { facets, incidentFigures } from './statisticsQueries'
import { monthsOf, readRhythmSearch } from './statisticsSearch'

const rhythmRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/ritme-en-plaats',
  validateSearch: readRhythmSearch,
  beforeLoad: enter('READ_STATISTICS'),
  loaderDeps: ({ search }) => search,
  loader: async ({ context: { me, queryClient }, deps }) => {
    const area = areaBySlug(me, deps.gebied)?.id
    const months = monthsOf(deps.over)
    await Promise.all([
      queryClient.query(categoriesQuery),
      ...facets.map((by) => queryClient.query(incidentFigures({ by, area, ...months }))),
    ])
  },
  component: lazyPage(() => import('./RhythmPage'), 'RhythmPage'),
})

export const statisticsRoutes = [rhythmRoute] as const
