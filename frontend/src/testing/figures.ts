import type { IncidentStatistics } from '../api/types'
import { gravenzande } from './areas'

type Item = IncidentStatistics['items'][number]

const count = (amount: number, yearEarlier: number) => ({ amount, yearEarlier })

function monthItems(from: string): Item[] {
  const [year = 2026, first = 1] = from.split('-').map(Number)
  return Array.from({ length: 12 }, (_, index) => ({
    month: new Date(Date.UTC(year, first - 1 + index, 1)).toISOString().slice(0, 7),
    count: count(index === 3 ? 15 : 5 + (index % 3), 4 + (index % 4)),
  }))
}

function weekItems(byTheHour: boolean): Item[] {
  return [
    { weekday: 5, hour: byTheHour ? 16 : 12, count: count(9, 4) },
    { weekday: 6, hour: byTheHour ? 14 : 18, count: count(6, 7) },
    { weekday: 7, hour: 0, count: count(1, 0) },
  ]
}

function streetItems(): Item[] {
  const area = { id: gravenzande.id, slug: gravenzande.slug, name: gravenzande.name }
  const streets = gravenzande.streets.slice(0, 2).map(({ id, name }, index) => ({
    area,
    street: { id, name },
    count: count(30 - 10 * index, 22),
  }))
  return [...streets, { area, count: count(2, 1) }]
}

function itemsOf(by: string, from: string, byTheHour: boolean): Item[] {
  if (by === 'month') return monthItems(from)
  if (by === 'weekday-hour') return weekItems(byTheHour)
  if (by === 'street') return streetItems()
  return [
    { category: 'SHOPLIFTING', count: count(40, 31) },
    { category: 'GRAFFITI', count: count(12, 15) },
  ]
}

/** Figures as the backend gives them: the manager reads hours, a partner parts of the day. */
export function figures(by: string, from: string, byTheHour: boolean): IncidentStatistics {
  const items = itemsOf(by, from, byTheHour)
  const sum = (key: 'amount' | 'yearEarlier') => items.reduce((total, item) => total + (item.count[key] ?? 0), 0)
  const width = byTheHour ? 1 : 6
  return {
    from,
    until: '2026-11',
    by,
    hoursInCell: by === 'weekday-hour' ? width : undefined,
    hidesSmallNumbers: false,
    withheld: false,
    total: count(sum('amount'), sum('yearEarlier')),
    items,
  }
}
