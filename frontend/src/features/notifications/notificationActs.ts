import { useMutation, useQueryClient } from '@tanstack/react-query'
import { api, unwrap } from '../../api/client'
import { myChoices, type NotificationChoice, notificationKey } from './notificationQueries'

export function useRead() {
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: (id: string) => unwrap(api.PUT('/me/notifications/{id}/reading', { params: { path: { id } } })),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: notificationKey }),
  })
}

/** What came after the newest that is shown was not read. */
export function useReadAll() {
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: (until: string) => unwrap(api.PUT('/me/notifications/reading', { body: { until } })),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: notificationKey }),
  })
}

export function useChoose() {
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: (choices: NotificationChoice[]) => unwrap(api.PUT('/me/notification-choices', { body: { choices } })),
    onSuccess: (chosen) => queryClient.setQueryData(myChoices.queryKey, chosen),
  })
}
