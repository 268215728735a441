import { areasWhere } from '../../api/me'
import type { Me, MyArea } from '../../api/types'

/** The area that the address names, else the first one where somebody may share an experience. */
export function writingArea(me: Me, slug: string | undefined): MyArea | undefined {
  const areas = areasWhere(me, 'SUBMIT_INPUT')
  return areas.find((area) => area.slug === slug) ?? areas[0]
}
