import type { QueryClient } from '@tanstack/react-query'
import { notFound } from '@tanstack/react-router'
import { organisationsOf } from '../../api/areas'
import { categoriesQuery } from '../../api/categories'
import { chainAround } from '../../api/chains'
import type { Me } from '../../api/types'
import { filterOf } from './matrixFilter'
import { measureArea, type NewMeasureSearch } from './measureArea'
import { matrix, measureCatalogue, measureDetails, measureDocuments } from './measureQueries'

interface Context {
  queryClient: QueryClient
  me: Me
}

export function loadMatrix({ queryClient, me }: Context, search: { gebied?: string; op?: string }) {
  return queryClient.query(matrix(filterOf(search, me)))
}

export async function loadMeasure({ queryClient }: Context, id: string) {
  const [measure] = await Promise.all([
    queryClient.query(measureDetails(id)),
    queryClient.query(chainAround('measure', id)),
    queryClient.query(categoriesQuery),
  ])
  if (measure.progress) await queryClient.query(measureDocuments(id))
}

export async function loadNewMeasure({ queryClient, me }: Context, search: NewMeasureSearch) {
  const area = measureArea(me, search.gebied)
  if (!area) throw notFound()
  await Promise.all([
    queryClient.query(measureCatalogue),
    queryClient.query(organisationsOf(area.id)),
    queryClient.query(categoriesQuery),
    ...(search.melding ? [queryClient.query(chainAround('incident', search.melding))] : []),
  ])
}
