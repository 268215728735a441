import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import { api, unwrap } from '../../api/client'
import type { components } from '../../api/schema'

export type RemovalRequest = components['schemas']['RemovalRequest']
export type AskRemoval = components['schemas']['AskRemoval']
export type DecideRemoval = components['schemas']['DecideRemoval']

const key = ['removal-requests'] as const

export const openRemovals = queryOptions({
  queryKey: [...key, 'open'],
  queryFn: ({ signal }) =>
    unwrap(api.GET('/removal-requests', { params: { query: { open: true, limit: 100 } }, signal })),
})

export function useAskRemoval() {
  return useMutation({ mutationFn: (body: AskRemoval) => unwrap(api.POST('/removal-requests', { body })) })
}

export function useDecideRemoval(id: string) {
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: (body: DecideRemoval) =>
      unwrap(api.POST('/removal-requests/{id}/decision', { params: { path: { id } }, body })),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: key }),
  })
}
