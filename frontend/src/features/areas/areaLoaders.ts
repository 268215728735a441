import type { QueryClient } from '@tanstack/react-query'
import { organisationsOf } from '../../api/areas'
import { categoriesQuery } from '../../api/categories'
import { may } from '../../api/me'
import type { Me } from '../../api/types'
import { agreedTerms, memberCounts } from './areaQueries'

interface Context {
  queryClient: QueryClient
  me: Me
  area: { id: string }
}

export async function loadOverview({ queryClient, me, area }: Context) {
  if (may(me, 'COUNT_MEMBERS', area.id)) await queryClient.query(memberCounts(area.id))
}

export function loadTerms({ queryClient, area }: Context) {
  return Promise.all([
    queryClient.query(agreedTerms(area.id)),
    queryClient.query(organisationsOf(area.id)),
    queryClient.query(categoriesQuery),
  ])
}
