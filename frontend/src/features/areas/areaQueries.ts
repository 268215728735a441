import { queryOptions } from '@tanstack/react-query'
import { areaKey } from '../../api/areas'
import { api, unwrap } from '../../api/client'

export const agreedTerms = (areaId: string) =>
  queryOptions({
    queryKey: [...areaKey, areaId, 'agreed-terms'],
    queryFn: ({ signal }) => unwrap(api.GET('/areas/{areaId}/agreed-terms', { params: { path: { areaId } }, signal })),
  })

export const memberCounts = (areaId: string) =>
  queryOptions({
    queryKey: [...areaKey, areaId, 'member-counts'],
    queryFn: ({ signal }) => unwrap(api.GET('/memberships/counts', { params: { query: { area: areaId } }, signal })),
  })
