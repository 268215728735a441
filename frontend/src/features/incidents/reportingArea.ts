import { notFound } from '@tanstack/react-router'
import { areasWhere } from '../../api/me'
import type { Me, MyArea } from '../../api/types'

/** The area of a report: the one in the address, else the first where this person may report. */
export function reportingArea(me: Me, slug: string | undefined): MyArea {
  const areas = areasWhere(me, 'REPORT_INCIDENT')
  const area = areas.find((candidate) => candidate.slug === slug) ?? areas[0]
  if (!area) throw notFound()
  return area
}
