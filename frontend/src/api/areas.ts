import { queryOptions } from '@tanstack/react-query'
import { api, unwrap } from './client'

export const areaKey = ['areas'] as const

export const areaDetails = (id: string) =>
  queryOptions({
    queryKey: [...areaKey, id],
    queryFn: ({ signal }) => unwrap(api.GET('/areas/{id}', { params: { path: { id } }, signal })),
    staleTime: 10 * 60_000,
  })

export const organisationsOf = (area: string) =>
  queryOptions({
    queryKey: ['organisations', area],
    queryFn: ({ signal }) => unwrap(api.GET('/organisations', { params: { query: { area, limit: 200 } }, signal })),
    staleTime: 10 * 60_000,
  })
