import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query'
import { api, unwrap } from '../../api/client'
import type { paths } from '../../api/schema'
import type { IncidentDetails } from '../../api/types'

export type IncidentFilter = NonNullable<paths['/incidents']['get']['parameters']['query']>

export const incidentKey = ['incidents'] as const

export const incidentList = (filter: IncidentFilter) =>
  queryOptions({
    queryKey: [...incidentKey, 'list', filter],
    queryFn: ({ signal }) => unwrap(api.GET('/incidents', { params: { query: filter }, signal })),
  })

type ClusterFilter = paths['/incidents/_clusters']['get']['parameters']['query']

/** The reports of a part of the map, as many circles as fit on it. */
export const incidentClusters = (filter: ClusterFilter) =>
  queryOptions({
    queryKey: [...incidentKey, 'clusters', filter],
    queryFn: ({ signal }) => unwrap(api.GET('/incidents/_clusters', { params: { query: filter }, signal })),
  })

/** All pages of a list, one after the other ("meer laden" on a phone). */
export const myIncidents = infiniteQueryOptions({
  queryKey: [...incidentKey, 'mine'],
  queryFn: ({ pageParam, signal }) =>
    unwrap(api.GET('/incidents', { params: { query: { mine: true, limit: 50, cursor: pageParam } }, signal })),
  initialPageParam: undefined as string | undefined,
  getNextPageParam: (page) => page.next ?? undefined,
})

export const incidentDetails = (id: string) =>
  queryOptions({
    queryKey: [...incidentKey, 'details', id],
    queryFn: ({ signal }) => unwrap(api.GET('/incidents/{id}', { params: { path: { id } }, signal })),
  })

/** A neighbour and the process supervisor see how it stands, not what was written about it. */
export function showsText({ view }: Pick<IncidentDetails, 'view'>): boolean {
  return view !== 'SHARED' && view !== 'WITHOUT_TEXT'
}

export const incidentUpdates = (id: string) =>
  queryOptions({
    queryKey: [...incidentKey, 'updates', id],
    queryFn: ({ signal }) =>
      unwrap(api.GET('/incidents/{id}/updates', { params: { path: { id }, query: { limit: 200 } }, signal })),
  })

export interface Spot {
  area: string
  category: string
  lon: number
  lat: number
}

export const similarIncidents = (spot: Spot) =>
  queryOptions({
    queryKey: [...incidentKey, 'similar', spot],
    queryFn: ({ signal }) => unwrap(api.GET('/incidents/_similar', { params: { query: spot }, signal })),
  })

/** What a report may be a duplicate of: open situations of the same theme in its area. */
export const possibleOriginals = ({ area, theme }: Pick<IncidentDetails, 'area' | 'theme'>) =>
  incidentList({ area: area.id, theme, open: true, sort: '-reportedAt', limit: 50 })
