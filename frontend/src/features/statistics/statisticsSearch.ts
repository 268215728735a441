import { today } from '../../lib/dates'
import { oneOf, textOf } from '../../lib/search'

export const figurePeriods = ['12', '24', '36', 'dit-jaar', 'vorig-jaar'] as const
export type FigurePeriod = (typeof figurePeriods)[number]

export interface RhythmSearch {
  gebied?: string
  over?: FigurePeriod
}

export function readRhythmSearch(search: Record<string, unknown>): RhythmSearch {
  return { gebied: textOf(search.gebied), over: oneOf(search.over, figurePeriods) }
}

interface Months {
  from: string
  until: string
}

function monthsBefore(month: string, count: number): string {
  const [year = 0, number = 1] = month.split('-').map(Number)
  return new Date(Date.UTC(year, number - 1 - count, 1)).toISOString().slice(0, 7)
}

/** The first and the last month of a period; this month counts, and so does the part of it that is still to come. */
export function monthsOf(period: FigurePeriod = '12'): Months {
  const thisMonth = today().slice(0, 7)
  const year = Number(thisMonth.slice(0, 4))
  if (period === 'dit-jaar') return { from: `${year}-01`, until: thisMonth }
  if (period === 'vorig-jaar') return { from: `${year - 1}-01`, until: `${year - 1}-12` }
  return { from: monthsBefore(thisMonth, Number(period) - 1), until: thisMonth }
}
