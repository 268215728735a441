import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import { api, unwrap } from '../../api/client'
import { meQuery } from '../../api/me'
import { isStatus } from '../../api/problem'

/** One file with everything; the browser keeps it, not the app. */
export const myDataAddress = '/api/v1/me/data'

export function useEraseMe() {
  return useMutation({
    mutationFn: () => unwrap(api.POST('/me/erasure', { body: { understood: true } })),
  })
}

export function useWantDigest() {
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: (digest: boolean) => unwrap(api.PATCH('/me', { body: { digest } })),
    onSuccess: (me) => queryClient.setQueryData(meQuery.queryKey, me),
  })
}

/** The key comes in the fragment of the address, which no server sees. */
export const digestKey = (): string => window.location.hash.slice(1)

const chooseDigest = (key: string, wanted: boolean) => unwrap(api.PUT('/digest-choice', { body: { key, wanted } }))

/** Opening the link is the answer, so it is asked as the page loads; `false` when the link leads to nobody. */
export const digestStopped = queryOptions({
  queryKey: ['digest-stopped'],
  queryFn: () =>
    chooseDigest(digestKey(), false).then(
      () => true,
      (error: unknown) => {
        if (isStatus(error, 404) || isStatus(error, 400)) return false
        throw error
      },
    ),
})

/** By the key of the link in the mail: nobody has to be signed in. */
export function useDigestByLink(key: string) {
  return useMutation({
    mutationFn: (wanted: boolean) => chooseDigest(key, wanted),
  })
}
