import type { QueryClient } from '@tanstack/react-query'
import { categoriesQuery } from '../../api/categories'
import { areaBySlug } from '../../api/me'
import type { Me } from '../../api/types'
import { facets, incidentFigures } from './statisticsQueries'
import { monthsOf, readRhythmSearch } from './statisticsSearch'

interface Context {
  queryClient: QueryClient
  me: Me
}

export function loadRhythm({ queryClient, me }: Context, texts: Record<string, unknown>) {
  const { gebied, over } = readRhythmSearch(texts)
  const area = areaBySlug(me, gebied)?.id
  const months = monthsOf(over)
  return Promise.all([
    queryClient.query(categoriesQuery),
    ...facets.map((by) => queryClient.query(incidentFigures({ by, area, ...months }))),
  ])
}
