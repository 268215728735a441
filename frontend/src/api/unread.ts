import { queryOptions } from '@tanstack/react-query'
import { api, unwrap } from './client'

/** How many notifications wait to be read; kept up to date by what is heard live. */
export const unreadQuery = queryOptions({
  queryKey: ['notifications', 'unread'],
  queryFn: async ({ signal }) => {
    const query = { unread: true, count: true, limit: 1 }
    const { total } = await unwrap(api.GET('/me/notifications', { params: { query }, signal }))
    return total ?? 0
  },
})
