import { queryOptions, useMutation } from '@tanstack/react-query'
import { api, unwrap } from '../../api/client'
import type { components } from '../../api/schema'

type Schemas = components['schemas']

export type ConsentView = Schemas['ConsentView']
export type ConsentReceived = Schemas['ConsentReceived']
type GiveConsent = Schemas['GiveConsent']

/** Asked once: a link that is used up answers nothing the second time. */
export const consentView = (token: string) =>
  queryOptions({
    queryKey: ['consent', token],
    queryFn: ({ signal }) => unwrap(api.POST('/consents/_read', { body: { token }, signal })),
    staleTime: Number.POSITIVE_INFINITY,
    retry: false,
  })

export function useGiveConsent() {
  return useMutation({ mutationFn: (body: GiveConsent) => unwrap(api.POST('/consents', { body })) })
}
