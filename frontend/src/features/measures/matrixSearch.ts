import type { MeasureStatus, Theme } from '../../api/types'
import { oneOf, textOf } from '../../lib/search'

export const themes = ['NUISANCE', 'CRIME', 'DECAY', 'FIRE_SAFETY', 'TRAFFIC', 'COOPERATION'] as const satisfies Theme[]
export const statuses = ['PROPOSED', 'AGREED', 'IN_PROGRESS', 'DONE', 'STOPPED'] as const satisfies MeasureStatus[]
export const sorts = ['later', 'nr', 'thema', 'wie', 'status', 'klaar-op', 'gereed'] as const
export const groupings = ['thema', 'wie'] as const

export type MatrixSort = (typeof sorts)[number]

/** What the address of the matrix says, in the words of its reader. */
export interface MatrixSearch {
  gebied?: string
  thema?: Theme
  /** `ons`, or the id of an organisation. */
  wie?: string
  status?: MeasureStatus
  open?: 'ja'
  later?: 'ja'
  eerst?: MatrixSort
  /** The other way round. */
  andersom?: 'ja'
  groep?: (typeof groupings)[number]
  /** The day of which the matrix is asked. */
  op?: string
}

const yes = ['ja'] as const

export function readMatrixSearch(search: Record<string, unknown>): MatrixSearch {
  const day = textOf(search.op)
  return {
    gebied: textOf(search.gebied),
    thema: oneOf(search.thema, themes),
    wie: textOf(search.wie),
    status: oneOf(search.status, statuses),
    open: oneOf(search.open, yes),
    later: oneOf(search.later, yes),
    eerst: oneOf(search.eerst, sorts),
    andersom: oneOf(search.andersom, yes),
    groep: oneOf(search.groep, groupings),
    op: day && /^\d{4}-\d\d-\d\d$/.test(day) ? day : undefined,
  }
}
