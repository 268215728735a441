import { areasWhere } from '../../api/me'
import type { Me, MyArea } from '../../api/types'

export interface NewMeasureSearch {
  gebied?: string
  /** The report that it comes of. */
  melding?: string
}

/** The area that the address names, else the first one where somebody may propose. */
export function measureArea(me: Me, slug: string | undefined): MyArea | undefined {
  const areas = areasWhere(me, 'EDIT_OWN_MEASURES')
  return areas.find((area) => area.slug === slug) ?? areas[0]
}
