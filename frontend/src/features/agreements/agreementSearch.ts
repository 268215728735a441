import { areasWhere } from '../../api/me'
import type { Me, MyArea } from '../../api/types'
import { today } from '../../lib/dates'
import { oneOf } from '../../lib/search'

export const periods = ['24', 'dit-jaar', 'vorig-jaar'] as const
export type Period = (typeof periods)[number]

export interface AgreementSearch {
  gebied?: string
  over?: string
}

/** Agreements are those of one area: the one that the address names, else the first. */
export function agreementArea(me: Me, { gebied }: AgreementSearch): MyArea | undefined {
  const areas = areasWhere(me, 'READ_MATRIX')
  return areas.find(({ slug }) => slug === gebied) ?? areas[0]
}

export function periodOf({ over }: AgreementSearch): Period {
  return oneOf(over, periods) ?? '24'
}

/** What the server is asked: of the last two years by itself, else of a whole year, by the date that was agreed. */
export function agreementFilter(me: Me, search: AgreementSearch) {
  const area = agreementArea(me, search)?.id ?? ''
  const period = periodOf(search)
  if (period === '24') return { area }
  const year = Number(today().slice(0, 4)) - Number(period === 'vorig-jaar')
  return { area, from: `${year}-01-01`, until: `${year}-12-31` }
}
