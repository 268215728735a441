import type { IncidentStatistics } from '../../api/types'

export type FigureItem = IncidentStatistics['items'][number]

/** The first of the highest, as far as it may be told. */
export function highest(items: readonly FigureItem[]): FigureItem | undefined {
  return items.reduce<FigureItem | undefined>(
    (top, item) => ((item.count.amount ?? 0) > (top?.count.amount ?? 0) ? item : top),
    undefined,
  )
}
