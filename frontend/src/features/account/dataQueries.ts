import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import { api, unwrap } from '../../api/client'
import { meQuery } from '../../api/me'
import { isStatus } from '../../api/problem'
import type { components } from '../../api/schema'

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

type NotificationKind = components['schemas']['NotificationKind']

/** What comes in the fragment of the address, which no server sees: a key, and about what the mail was. */
export interface MailLink {
  key: string
  /** The mail of Monday has none, that of the day is about several. */
  kind?: NotificationKind | 'DAY'
}

export function mailLink(): MailLink {
  const [key = '', kind] = window.location.hash.slice(1).split('.')
  return { key, kind: kind as MailLink['kind'] }
}

function chooseByLink({ key, kind }: MailLink, wanted: boolean) {
  if (!kind) return unwrap(api.PUT('/digest-choice', { body: { key, wanted } }))
  const mail = wanted ? 'IMMEDIATE' : 'NONE'
  return unwrap(api.PUT('/notification-choice', { body: { key, kind: kind === 'DAY' ? undefined : kind, mail } }))
}

/** Opening the link is the answer, so it is asked as the page loads; `false` when the link leads to nobody. */
export const mailStopped = queryOptions({
  queryKey: ['mail-stopped'],
  queryFn: () =>
    chooseByLink(mailLink(), false).then(
      () => true,
      (error: unknown) => {
        if (isStatus(error, 404) || isStatus(error, 400)) return false
        throw error
      },
    ),
})

/** By the key of the link in the mail: nobody has to be signed in. */
export function useMailByLink(link: MailLink) {
  return useMutation({
    mutationFn: (wanted: boolean) => chooseByLink(link, wanted),
  })
}
