import { useQueries } from '@tanstack/react-query'
import { organisationsOf } from '../../api/areas'
import type { Measure, Organisation } from '../../api/types'

/** Who can do something in the areas of these measures. */
export function useOrganisations(rows: readonly Measure[]): Organisation[] {
  const areas = [...new Set(rows.flatMap(({ areaIds }) => areaIds))]
  const pages = useQueries({ queries: areas.map(organisationsOf) })
  const all = pages.flatMap(({ data: page }) => page?.items ?? [])
  return [...new Map(all.map((organisation) => [organisation.id, organisation])).values()]
}
