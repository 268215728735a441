import { createRoute } from '@tanstack/react-router'
import { categoriesQuery } from '../api/categories'
import { enter } from '../api/entry'
import { may } from '../api/me'
import { latestIncidents } from '../features/incidents/latestIncidents'
import { myTasks } from '../features/today/todayQueries'
import { lazyPage } from '../lib/lazyPage'
import { rootRoute } from '../lib/rootRoute'

/** Vandaag shows several features, so it is composed here. */
export const todayRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/vandaag',
  beforeLoad: enter(),
  loader: ({ context: { me, queryClient } }) =>
    Promise.all([
      queryClient.query(categoriesQuery),
      queryClient.query(myTasks),
      may(me, 'READ_INCIDENTS') ? queryClient.query(latestIncidents) : undefined,
    ]),
  component: lazyPage(() => import('./TodayPage'), 'TodayPage'),
})
