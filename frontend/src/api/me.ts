import { queryOptions, useSuspenseQuery } from '@tanstack/react-query'
import { api, unwrap } from './client'
import type { Me, MyArea, Operation } from './types'

export const meQuery = queryOptions({
  queryKey: ['me'],
  queryFn: ({ signal }) => unwrap(api.GET('/me', { signal })),
  staleTime: 5 * 60_000,
})

export function useMe(): Me {
  return useSuspenseQuery(meQuery).data
}

export function may(me: Me, operation: Operation, areaId?: string): boolean {
  const areas = areaId ? me.areas.filter((area) => area.id === areaId) : me.areas
  return me.operations.includes(operation) || areas.some((area) => area.operations.includes(operation))
}

export function areasWhere(me: Me, operation: Operation): MyArea[] {
  return me.areas.filter((area) => area.operations.includes(operation))
}

export function areaBySlug(me: Me, slug: string | undefined): MyArea | undefined {
  return me.areas.find((area) => area.slug === slug)
}

/** An entrepreneur and nothing else: the app then opens on Melden and speaks of "mijn meldingen". */
export function isOnlyMember(me: Me): boolean {
  const roles = me.memberships.map((membership) => membership.role)
  return roles.length > 0 && roles.every((role) => role === 'MEMBER' || role === 'BOARD')
}
