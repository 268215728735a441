import { useMutation } from '@tanstack/react-query'
import { api, unwrap } from '../../api/client'
import type { AnswerPulse, CorrectByLink, ReleaseByLink } from '../../api/types'

export const readCorrections = (token: string) => unwrap(api.POST('/session-corrections/_read', { body: { token } }))
export const readRelease = (token: string) => unwrap(api.POST('/session-releases/_read', { body: { token } }))

export function useCorrectByLink() {
  return useMutation({ mutationFn: (body: CorrectByLink) => unwrap(api.POST('/session-corrections', { body })) })
}

export function useReleaseByLink() {
  return useMutation({ mutationFn: (body: ReleaseByLink) => unwrap(api.POST('/session-releases', { body })) })
}

export const readPulse = (token: string) => unwrap(api.POST('/pulse-answers/_read', { body: { token } }))

export function useAnswerPulse() {
  return useMutation({ mutationFn: (body: AnswerPulse) => unwrap(api.POST('/pulse-answers', { body })) })
}
