import type { Measure, Organisation } from '../../api/types'
import { useOrganisationsIn } from '../../api/useOrganisationsIn'

/** Who can do something in the areas of these measures. */
export const useOrganisations = (rows: readonly Measure[]): Organisation[] =>
  useOrganisationsIn([...new Set(rows.flatMap(({ areaIds }) => areaIds))])
