import { createRoute } from '@tanstack/react-router'
import { categoriesQuery } from '../api/categories'
import { enter } from '../api/entry'
import { myChanges, myTasks, recordVisit } from '../features/today/todayQueries'
import { lazyPage } from '../lib/lazyPage'
import { rootRoute } from '../lib/rootRoute'

/** Vandaag shows several features, so it is composed here. */
export const todayRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/vandaag',
  beforeLoad: enter(),
  loader: async ({ context: { queryClient }, preload }) => {
    await Promise.all([queryClient.query(categoriesQuery), queryClient.query(myTasks), queryClient.query(myChanges)])
    if (!preload) recordVisit()
  },
  component: lazyPage(() => import('./TodayPage'), 'TodayPage'),
})
