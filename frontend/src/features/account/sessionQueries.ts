import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import { api, unwrap } from '../../api/client'
import { meQuery } from '../../api/me'
import type { Language } from '../../api/types'

export const mySessions = queryOptions({
  queryKey: ['sessions'],
  queryFn: ({ signal }) => unwrap(api.GET('/me/sessions', { signal })),
})

export function useEndSession() {
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: (id: string) => unwrap(api.DELETE('/me/sessions/{id}', { params: { path: { id } } })),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: mySessions.queryKey }),
  })
}

/** The language follows the person to other devices and into the mails. */
export function useChangeLanguage() {
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: (language: Language) => unwrap(api.PATCH('/me', { body: { language } })),
    onSuccess: (me) => queryClient.setQueryData(meQuery.queryKey, me),
  })
}
