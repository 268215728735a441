import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import { areaKey } from '../../api/areas'
import { api, unwrap } from '../../api/client'
import type { components } from '../../api/schema'

type Schemas = components['schemas']

export type ReplyView = Schemas['ReplyView']
export type ReplyReceived = Schemas['ReplyReceived']
export type AnswerReply = Schemas['AnswerReply']
export type EditReplyAddress = Schemas['EditReplyAddress']

/** Asked once: a link that is used up answers nothing the second time. */
export const replyView = (token: string) =>
  queryOptions({
    queryKey: ['reply', token],
    queryFn: ({ signal }) => unwrap(api.POST('/replies/_read', { body: { token }, signal })),
    staleTime: Number.POSITIVE_INFINITY,
    retry: false,
  })

export function useAnswerReply() {
  return useMutation({ mutationFn: (body: AnswerReply) => unwrap(api.POST('/replies', { body })) })
}

export const replyAddresses = (areaId: string) =>
  queryOptions({
    queryKey: [...areaKey, areaId, 'reply-addresses'],
    queryFn: ({ signal }) =>
      unwrap(api.GET('/areas/{areaId}/reply-addresses', { params: { path: { areaId } }, signal })),
  })

export function useReplaceReplyAddresses(areaId: string) {
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: (addresses: EditReplyAddress[]) =>
      unwrap(api.PUT('/areas/{areaId}/reply-addresses', { params: { path: { areaId } }, body: { addresses } })),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: areaKey }),
  })
}
