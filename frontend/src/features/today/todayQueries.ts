import { queryOptions } from '@tanstack/react-query'
import { api, unwrap } from '../../api/client'

export const myTasks = queryOptions({
  queryKey: ['tasks'],
  queryFn: ({ signal }) => unwrap(api.GET('/me/tasks', { signal })),
})

export const myChanges = queryOptions({
  queryKey: ['changes'],
  queryFn: ({ signal }) => unwrap(api.GET('/me/changes', { signal })),
})

/** From here on, "since last time" counts from this visit; nothing breaks when it is not kept. */
export function recordVisit(): void {
  void unwrap(api.PUT('/me/visit')).catch(() => undefined)
}
