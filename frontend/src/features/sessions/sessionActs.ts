import { type QueryClient, useMutation, useQueryClient } from '@tanstack/react-query'
import { api, unwrap } from '../../api/client'
import type { AddAgendaItem, InviteToSession, MoveSession, PlanSession, SessionDetails } from '../../api/types'
import { type ItemFields, itemPatchOf } from './itemFields'
import { patchOf, type WhenFields } from './planFields'
import { sessionDetails, sessionKey } from './sessionQueries'

const once = () => ({ 'Idempotency-Key': crypto.randomUUID() })

export const readSessionsAgain = (queryClient: QueryClient) => queryClient.invalidateQueries({ queryKey: sessionKey })

/** An act whose answer is the session as it is now. */
export function useSessionAct<Body>(act: (body: Body) => Promise<SessionDetails>) {
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: act,
    onSuccess: async (session) => {
      queryClient.setQueryData(sessionDetails(session.id).queryKey, session)
      await readSessionsAgain(queryClient)
    },
  })
}

/** An act on a part of a session, after which the whole is read again. */
export function usePartAct<Body, Answer>(act: (body: Body) => Promise<Answer>) {
  const queryClient = useQueryClient()
  return useMutation({ mutationFn: act, onSuccess: () => readSessionsAgain(queryClient) })
}

export const usePlanSession = () =>
  useSessionAct((body: PlanSession) => unwrap(api.POST('/brainstorm-sessions', { params: { header: once() }, body })))

interface SessionChange {
  /** What its fields were when somebody began to write. */
  before: WhenFields
  after: WhenFields
  version: number
}

export const useChangeSession = (id: string) =>
  useSessionAct(({ before, after, version }: SessionChange) => {
    const header = { 'If-Match': `"${version}"` }
    return unwrap(
      api.PATCH('/brainstorm-sessions/{id}', { params: { path: { id }, header }, body: patchOf(before, after) }),
    )
  })

export const useMoveSession = (id: string) =>
  useSessionAct((body: MoveSession) =>
    unwrap(api.POST('/brainstorm-sessions/{id}/transitions', { params: { path: { id } }, body })),
  )

export const useInviteToSession = (id: string) =>
  usePartAct((body: InviteToSession) =>
    unwrap(api.POST('/brainstorm-sessions/{id}/invitees', { params: { path: { id }, header: once() }, body })),
  )

export const useTakeBackInvitee = (id: string) =>
  usePartAct((inviteeId: string) =>
    unwrap(api.DELETE('/brainstorm-sessions/{id}/invitees/{inviteeId}', { params: { path: { id, inviteeId } } })),
  )

interface Attending {
  inviteeId: string
  attendance?: 'COMING' | 'NOT_COMING'
  attended?: boolean
}

export const useAttend = (id: string) =>
  usePartAct(({ inviteeId, ...body }: Attending) =>
    unwrap(
      api.PUT('/brainstorm-sessions/{id}/invitees/{inviteeId}/attendance', {
        params: { path: { id, inviteeId } },
        body,
      }),
    ),
  )

export const useAddItem = (id: string) =>
  usePartAct((body: AddAgendaItem) =>
    unwrap(api.POST('/brainstorm-sessions/{id}/agenda-items', { params: { path: { id }, header: once() }, body })),
  )

interface ItemVersion {
  itemId: string
  version: number
}

export const useRemoveItem = (id: string) =>
  usePartAct(({ itemId, version }: ItemVersion) => {
    const header = { 'If-Match': `"${version}"` }
    return unwrap(
      api.DELETE('/brainstorm-sessions/{id}/agenda-items/{itemId}', { params: { path: { id, itemId }, header } }),
    )
  })

/** The new order shows at once; when it is refused the old one comes back. */
export function useOrderItems(id: string) {
  const queryClient = useQueryClient()
  const { queryKey } = sessionDetails(id)
  return useMutation({
    scope: { id: `order-${id}` },
    mutationFn: (itemIds: string[]) =>
      unwrap(api.PUT('/brainstorm-sessions/{id}/agenda-order', { params: { path: { id } }, body: { itemIds } })),
    onMutate: async (itemIds) => {
      await queryClient.cancelQueries({ queryKey })
      queryClient.setQueryData(queryKey, (session) => session && inOrder(session, itemIds))
    },
    onSettled: () => readSessionsAgain(queryClient),
  })
}

function inOrder(session: SessionDetails, itemIds: readonly string[]): SessionDetails {
  const items = [...session.items]
    .sort((one, other) => itemIds.indexOf(one.id) - itemIds.indexOf(other.id))
    .map((item, index) => ({ ...item, position: index + 1 }))
  return { ...session, items }
}

interface ItemChange extends ItemVersion {
  before: ItemFields
  after: ItemFields
}

export const useEditItem = (id: string) =>
  usePartAct(({ itemId, version, before, after }: ItemChange) => {
    const header = { 'If-Match': `"${version}"` }
    return unwrap(
      api.PATCH('/brainstorm-sessions/{id}/agenda-items/{itemId}', {
        params: { path: { id, itemId }, header },
        body: itemPatchOf(before, after),
      }),
    )
  })

export function useMakePack(id: string) {
  return useMutation({
    mutationFn: () => unwrap(api.POST('/brainstorm-sessions/{id}/pack', { params: { path: { id }, header: once() } })),
  })
}
