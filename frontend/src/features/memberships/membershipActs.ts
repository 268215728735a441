import { useMutation, useQueryClient } from '@tanstack/react-query'
import { api, unwrap, versionOf } from '../../api/client'
import type { components } from '../../api/schema'
import type { InviteMember } from '../../api/types'
import { membershipKey } from './membershipQueries'

function useMembershipChange<Body, Answer>(change: (body: Body) => Promise<Answer>) {
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: change,
    onSuccess: () => queryClient.invalidateQueries({ queryKey: membershipKey }),
  })
}

/** Sets the last day of a membership; without one it goes on. */
export const useSetLastDay = () =>
  useMembershipChange(async ({ id, lastDay }: { id: string; lastDay: string | undefined }) => {
    const version = await versionOf(api.GET('/memberships/{id}', { params: { path: { id } } }))
    const params = { path: { id }, header: { 'If-Match': version } }
    // In a merge patch null takes the day away; the contract's types do not know that.
    const body = { validUntilDate: lastDay ?? null } as { validUntilDate?: string }
    return unwrap(api.PATCH('/memberships/{id}', { params, body }))
  })

export const useInviteMember = () =>
  useMembershipChange((body: InviteMember) =>
    unwrap(api.POST('/invitations', { params: { header: { 'Idempotency-Key': crypto.randomUUID() } }, body })),
  )

export const useWithdrawInvitation = () =>
  useMembershipChange(async (id: string) => {
    const version = await versionOf(api.GET('/invitations/{id}', { params: { path: { id } } }))
    return unwrap(api.DELETE('/invitations/{id}', { params: { path: { id }, header: { 'If-Match': version } } }))
  })

export const useConfirmInvitation = () =>
  useMembershipChange((id: string) => unwrap(api.POST('/invitations/{id}/confirmation', { params: { path: { id } } })))

export const useImportMembers = (area: string) =>
  useMembershipChange(({ csv, dryRun }: { csv: string; dryRun: boolean }) =>
    unwrap(
      api.POST('/memberships/import', {
        params: { query: { area, dryRun } },
        body: csv,
        bodySerializer: (body) => body,
        headers: { 'Content-Type': 'text/csv' },
      }),
    ),
  )

export const useNameDeputy = () =>
  useMembershipChange((body: components['schemas']['NameDeputy']) =>
    unwrap(api.POST('/deputies', { params: { header: { 'Idempotency-Key': crypto.randomUUID() } }, body })),
  )

export const useEndDeputy = () =>
  useMembershipChange((id: string) => unwrap(api.DELETE('/deputies/{id}', { params: { path: { id } } })))

export function useAcceptInvitation() {
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: (token: string) => unwrap(api.POST('/invitations/acceptance', { body: { token } })),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: ['me'] }),
  })
}
