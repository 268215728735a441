import { useMutation } from '@tanstack/react-query'
import { api, unwrap } from '../../api/client'
import { usePartAct, useSessionAct } from './sessionActs'

const once = () => ({ 'Idempotency-Key': crypto.randomUUID() })

export const usePublish = (id: string) =>
  useSessionAct<undefined>(() =>
    unwrap(api.POST('/brainstorm-sessions/{id}/publication', { params: { path: { id } } })),
  )

export const useApproveDraft = (id: string) =>
  usePartAct<undefined, unknown>(() =>
    unwrap(api.PUT('/brainstorm-sessions/{id}/draft/approval', { params: { path: { id } } })),
  )

export const useCorrect = (id: string) =>
  usePartAct((body: { itemId: string; text: string }) =>
    unwrap(api.POST('/brainstorm-sessions/{id}/corrections', { params: { path: { id }, header: once() }, body })),
  )

interface CorrectionDecision {
  correctionId: string
  taken: boolean
  answer?: string
}

export const useDecideCorrection = (id: string) =>
  usePartAct(({ correctionId, ...body }: CorrectionDecision) =>
    unwrap(
      api.POST('/brainstorm-sessions/{id}/corrections/{correctionId}/decision', {
        params: { path: { id, correctionId } },
        body,
      }),
    ),
  )

export function useAskRelease(id: string) {
  return useMutation({
    mutationFn: (email: string) =>
      unwrap(api.POST('/brainstorm-sessions/{id}/release-link', { params: { path: { id } }, body: { email } })),
  })
}

export const useWriteAddendum = (id: string) =>
  usePartAct((text: string) =>
    unwrap(api.POST('/brainstorm-sessions/{id}/addenda', { params: { path: { id }, header: once() }, body: { text } })),
  )
