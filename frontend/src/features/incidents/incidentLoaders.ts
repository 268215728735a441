import type { QueryClient } from '@tanstack/react-query'
import { areaDetails } from '../../api/areas'
import { categoriesQuery } from '../../api/categories'
import { areaBySlug } from '../../api/me'
import type { Me } from '../../api/types'
import { filterOf, type ListTexts, readListSearch } from './incidentFilter'
import { incidentDetails, incidentList, incidentUpdates, myIncidents, showsText } from './incidentQueries'

interface Context {
  queryClient: QueryClient
  me: Me
}

export function loadReported({ queryClient }: Context, id: string) {
  return Promise.all([queryClient.query(categoriesQuery), queryClient.query(incidentDetails(id))])
}

export function loadMyIncidents({ queryClient }: Context) {
  return Promise.all([queryClient.query(categoriesQuery), queryClient.infiniteQuery(myIncidents)])
}

export function loadIncidents({ queryClient, me }: Context, texts: ListTexts) {
  const search = readListSearch(texts)
  const area = areaBySlug(me, search.gebied)
  return Promise.all([
    queryClient.query(categoriesQuery),
    queryClient.query(incidentList(filterOf(search, area?.id))),
    area ? queryClient.query(areaDetails(area.id)) : undefined,
  ])
}

export async function loadIncident({ queryClient }: Context, id: string) {
  const [incident] = await Promise.all([queryClient.query(incidentDetails(id)), queryClient.query(categoriesQuery)])
  if (showsText(incident)) await queryClient.query(incidentUpdates(id))
}
