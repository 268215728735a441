import { queryOptions } from '@tanstack/react-query'
import { api, unwrap } from '../../api/client'

export const membershipKey = ['memberships'] as const

export const members = (area: string, cursor?: string) =>
  queryOptions({
    queryKey: [...membershipKey, 'members', area, cursor],
    queryFn: ({ signal }) =>
      unwrap(api.GET('/memberships', { params: { query: { area, current: true, limit: 50, cursor } }, signal })),
  })

export const invitations = (area: string) =>
  queryOptions({
    queryKey: [...membershipKey, 'invitations', area],
    queryFn: ({ signal }) => unwrap(api.GET('/invitations', { params: { query: { area, limit: 100 } }, signal })),
  })

export const deputies = (area: string) =>
  queryOptions({
    queryKey: [...membershipKey, 'deputies', area],
    queryFn: ({ signal }) => unwrap(api.GET('/deputies', { params: { query: { area, limit: 100 } }, signal })),
  })

export const deputyCandidates = (area: string) =>
  queryOptions({
    queryKey: [...membershipKey, 'deputy-candidates', area],
    queryFn: ({ signal }) => unwrap(api.GET('/deputies/candidates', { params: { query: { area } }, signal })),
  })
