import { createRoute, notFound } from '@tanstack/react-router'
import { rootRoute } from '../lib/rootRoute'
import { areaDetails } from './areas'
import { enter } from './entry'
import { areaBySlug } from './me'

/** One area by its name in the address; app gives it its tabs. What is not one's own area does not exist. */
export const areaRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/gebied/$slug',
  beforeLoad: async ({ context, params }) => {
    const { me } = await enter('READ_AREA')({ context })
    const area = areaBySlug(me, params.slug)
    if (!area) throw notFound()
    return { me, area }
  },
  loader: ({ context }) => context.queryClient.query(areaDetails(context.area.id)),
})
