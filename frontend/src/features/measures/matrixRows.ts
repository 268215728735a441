import type { Measure, MeasureStatus } from '../../api/types'
import { type MatrixSearch, type MatrixSort, statuses, themes } from './matrixSearch'
import { isLate, isOver, isRunning } from './measureStatus'

const LAST = '9999'

type Order = (one: Measure, other: Measure) => number

const byCode: Order = (one, other) => one.code.localeCompare(other.code, 'nl', { numeric: true })
const byText =
  (text: (row: Measure) => string): Order =>
  (one, other) =>
    text(one).localeCompare(text(other), 'nl')
const byPlace =
  (place: (row: Measure) => number): Order =>
  (one, other) =>
    place(one) - place(other)

const byDue = byText(({ dueDate }) => dueDate ?? LAST)

/** What needs somebody before what does not: late, still to be done, over; each by its date. */
const urgency = (row: Measure) => (isLate(row) ? 0 : isOver(row.status) ? 2 : 1)

const orders: Record<MatrixSort, Order> = {
  later: (one, other) => byPlace(urgency)(one, other) || byDue(one, other),
  nr: byCode,
  thema: byPlace(({ theme }) => themes.indexOf(theme)),
  wie: byText(({ owner }) => `${owner.organisation.name} ${owner.department?.name ?? ''}`),
  status: byPlace(({ status }) => statuses.indexOf(status)),
  'klaar-op': byDue,
  gereed: byText(({ doneDate }) => doneDate ?? LAST),
}

/** The rows that the address asks for, in the order it asks for. `ours` are the organisations of the reader. */
export function arranged(rows: readonly Measure[], search: MatrixSearch, ours: readonly string[]): Measure[] {
  const order = orders[search.eerst ?? 'later']
  const direction = search.andersom ? -1 : 1
  return rows
    .filter((row) => isAsked(row, search, ours))
    .sort((one, other) => direction * order(one, other) || byCode(one, other))
}

function isAsked(row: Measure, { thema, wie, status, open, later }: MatrixSearch, ours: readonly string[]): boolean {
  const owner = row.owner.organisation.id
  return (
    (!thema || row.theme === thema) &&
    (!wie || (wie === 'ons' ? ours.includes(owner) : owner === wie)) &&
    (!status || row.status === status) &&
    (!open || !isOver(row.status)) &&
    (!later || isLate(row))
  )
}

export interface MatrixCounts {
  done: number
  running: number
  late: number
  proposed: number
  stopped: number
}

/** Each row counts once. */
export function countsOf(rows: readonly Measure[]): MatrixCounts {
  const count = (status: MeasureStatus) => rows.filter((row) => row.status === status).length
  const late = rows.filter(isLate).length
  return {
    done: count('DONE'),
    running: rows.filter((row) => isRunning(row.status)).length - late,
    late,
    proposed: count('PROPOSED'),
    stopped: count('STOPPED'),
  }
}

export interface RowGroup {
  /** A theme, or the name of who does it; absent when nothing is grouped. */
  key?: string
  rows: readonly Measure[]
}

/** Themes in their usual order, who does it by name; rows keep theirs. */
export function grouped(rows: readonly Measure[], by: MatrixSearch['groep']): RowGroup[] {
  if (!by) return [{ rows }]
  const keyOf = (row: Measure): string => (by === 'thema' ? row.theme : row.owner.organisation.name)
  const keys = by === 'thema' ? themes : [...new Set(rows.map(keyOf))].sort()
  return keys
    .map((key) => ({ key, rows: rows.filter((row) => keyOf(row) === key) }))
    .filter((group) => group.rows.length > 0)
}
