import { queryOptions } from '@tanstack/react-query'
import { api, unwrap } from '../../api/client'
import type { paths } from '../../api/schema'

type FigureFilter = NonNullable<paths['/statistics/incidents']['get']['parameters']['query']>

export const facets = ['month', 'weekday-hour', 'category', 'street'] as const
export type FacetName = (typeof facets)[number]

export const incidentFigures = (filter: FigureFilter & { by: FacetName }) =>
  queryOptions({
    queryKey: ['statistics', 'incidents', filter],
    queryFn: ({ signal }) => unwrap(api.GET('/statistics/incidents', { params: { query: filter }, signal })),
  })
