import { useQueries } from '@tanstack/react-query'
import { organisationsOf } from './areas'
import type { Organisation } from './types'

/** Who belongs to these areas, each once. */
export function useOrganisationsIn(areaIds: readonly string[]): Organisation[] {
  const pages = useQueries({ queries: areaIds.map(organisationsOf) })
  const all = pages.flatMap(({ data: page }) => page?.items ?? [])
  return [...new Map(all.map((organisation) => [organisation.id, organisation])).values()]
}
