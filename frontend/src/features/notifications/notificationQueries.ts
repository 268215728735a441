import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query'
import { api, unwrap } from '../../api/client'
import type { components } from '../../api/schema'

export type Notification = components['schemas']['Notification']
export type NotificationKind = components['schemas']['NotificationKind']
export type NotificationChoice = components['schemas']['NotificationChoice']
export type MailChoice = components['schemas']['MailChoice']

export const notificationKey = ['notifications'] as const

export const myNotifications = infiniteQueryOptions({
  queryKey: [...notificationKey, 'list'],
  queryFn: ({ pageParam, signal }) =>
    unwrap(api.GET('/me/notifications', { params: { query: { limit: 25, cursor: pageParam } }, signal })),
  initialPageParam: undefined as string | undefined,
  getNextPageParam: (page) => page.next ?? undefined,
})

export const myChoices = queryOptions({
  queryKey: ['notification-choices'],
  queryFn: ({ signal }) => unwrap(api.GET('/me/notification-choices', { signal })),
})
