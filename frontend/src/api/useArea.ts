import { useSuspenseQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { areaDetails } from './areas'
import { areaBySlug, may, useMe } from './me'
import type { AreaDetails, Operation } from './types'

const route = getRouteApi('/gebied/$slug')

/** The area of this page, and what the reader may do in it. */
export function useArea(): { area: AreaDetails; mayHere: (operation: Operation) => boolean } {
  const me = useMe()
  const { slug } = route.useParams()
  const { data: area } = useSuspenseQuery(areaDetails(areaBySlug(me, slug)?.id ?? ''))
  return { area, mayHere: (operation) => may(me, operation, area.id) }
}
