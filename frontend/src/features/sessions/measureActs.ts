import { api, unwrap } from '../../api/client'
import type { AgreeInSession } from '../../api/types'
import { usePartAct } from './sessionActs'

interface Agreed {
  body: AgreeInSession
  /** The same words keep their key: sent once more after an answer that was lost, they are one measure. */
  key: string
}

export const useAgreeInSession = (id: string, itemId: string) =>
  usePartAct(({ body, key }: Agreed) =>
    unwrap(
      api.POST('/brainstorm-sessions/{id}/agenda-items/{itemId}/measures', {
        params: { path: { id, itemId }, header: { 'Idempotency-Key': key } },
        body,
      }),
    ),
  )

export const useTakeOff = (id: string, itemId: string) =>
  usePartAct((measureId: string) =>
    unwrap(
      api.DELETE('/brainstorm-sessions/{id}/agenda-items/{itemId}/measures/{measureId}', {
        params: { path: { id, itemId, measureId } },
      }),
    ),
  )

export const useBelongs = (id: string, itemId: string) =>
  usePartAct((measureId: string) =>
    unwrap(
      api.PUT('/brainstorm-sessions/{id}/agenda-items/{itemId}/measures/{measureId}', {
        params: { path: { id, itemId, measureId } },
      }),
    ),
  )
