import { queryOptions } from '@tanstack/react-query'
import { api, unwrap } from '../../api/client'

export const myTasks = queryOptions({
  queryKey: ['tasks'],
  queryFn: ({ signal }) => unwrap(api.GET('/me/tasks', { signal })),
})
