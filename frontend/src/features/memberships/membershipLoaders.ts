import type { QueryClient } from '@tanstack/react-query'
import { organisationsOf } from '../../api/areas'
import { deputies, deputyCandidates, invitations, members } from './membershipQueries'

interface Context {
  queryClient: QueryClient
  area: { id: string }
}

export function loadMembers({ queryClient, area }: Context, cursor: string | undefined) {
  return queryClient.query(members(area.id, cursor))
}

export function loadInvite({ queryClient, area }: Context) {
  return Promise.all([queryClient.query(organisationsOf(area.id)), queryClient.query(invitations(area.id))])
}

export function loadDeputies({ queryClient, area }: Context) {
  return Promise.all([queryClient.query(deputies(area.id)), queryClient.query(deputyCandidates(area.id))])
}
