import type { Measure, Organisation } from '../../api/types'
import { isOver, isRunning } from './measureStatus'

export const columns = [
  'code',
  'theme',
  'bottleneck',
  'goal',
  'action',
  'owner',
  'status',
  'dueDate',
  'doneDate',
] as const

export type Column = (typeof columns)[number]

/** A cell of the matrix: a row by its id, and a column. */
export interface Place {
  id: string
  column: Column
}

/** What somebody fills in at a cell; beside the value a reason or a day, where the rules ask for one. */
export interface Draft {
  value: string
  reason: string
  day: string
}

export const longest: Partial<Record<Column, number>> = { code: 12, bottleneck: 300, goal: 300, action: 1000 }

/** Where words are written; elsewhere something is chosen. */
export function isWritten(column: Column): boolean {
  return column in longest
}

const ofTheManager: readonly Column[] = ['code', 'theme', 'owner']

/** The same as the server holds to; it has the last word. */
export function mayEdit(row: Measure, column: Column): boolean {
  if (!row.edits) return false
  if (ofTheManager.includes(column)) return row.edits === 'ALL'
  if (column === 'status') return row.edits === 'ALL' || !isOver(row.status)
  if (column === 'dueDate') return !isOver(row.status)
  return column === 'doneDate' ? isRunning(row.status) : true
}

/** An organisation, or one department of it, as the value of one choice. */
export function partyValue(organisationId: string, departmentId = ''): string {
  return `${organisationId} ${departmentId}`
}

export function partyOf(value: string): { ownerOrganisationId: string; ownerDepartmentId?: string } {
  const [ownerOrganisationId = '', departmentId] = value.split(' ')
  return { ownerOrganisationId, ownerDepartmentId: departmentId || undefined }
}

/** Partners with their departments before shops, of which there are many. */
export function partyOptions(organisations: readonly Organisation[]): { value: string; label: string }[] {
  const isShop = ({ kind }: Organisation) => kind === 'SHOP'
  return [...organisations]
    .filter(({ kind }) => kind !== 'PLATFORM' && kind !== 'CERTIFYING_BODY')
    .sort((one, other) => Number(isShop(one)) - Number(isShop(other)))
    .flatMap(({ id, name, departments }) => [
      { value: partyValue(id), label: name },
      ...departments.map((department) => ({
        value: partyValue(id, department.id),
        label: `${name}, ${department.name}`,
      })),
    ])
}

/** What stands in a cell, as its editor takes it. */
export function valueAt(row: Measure, column: Column): string {
  if (column === 'owner') return partyValue(row.owner.organisation.id, row.owner.department?.id)
  if (column === 'goal') return row.goal?.text ?? ''
  return row[column] ?? ''
}

/** The row with that one cell as it is in another. */
export function withCell(row: Measure, column: Column, from: Measure): Measure {
  return { ...row, [column]: from[column] }
}

export function isChanged(row: Measure, column: Column, { value }: Draft): boolean {
  return value.trim() !== valueAt(row, column)
}

/** The columns in which two versions of a row differ. */
export function changedColumns(before: Measure, after: Measure): Column[] {
  return columns.filter((column) => valueAt(before, column) !== valueAt(after, column))
}

export type Lack = 'value' | 'reason' | 'day'

/** What still has to be said before a cell can be saved. */
export function lackOf(row: Measure, column: Column, draft: Draft, isOurs: boolean): Lack | undefined {
  const { value, reason, day } = draft
  const needsValue = column === 'code' || column === 'action' || (column === 'dueDate' && isRunning(row.status))
  if (needsValue && !value.trim()) return 'value'
  if (asksReason(row, column, draft) && !reason.trim()) return 'reason'
  return asksDay(column, draft, isOurs) && !day ? 'day' : undefined
}

/** Why: to stop, to open again what was over, or to move a date that was agreed. */
export function asksReason(row: Measure, column: Column, draft: Draft): boolean {
  if (!isChanged(row, column, draft)) return false
  if (column === 'dueDate') return isRunning(row.status)
  return column === 'status' && (draft.value === 'STOPPED' || isOver(row.status))
}

/** On which day: it was done, or the owner said yes where somebody else notes it. */
export function asksDay(column: Column, { value }: Draft, isOurs: boolean): boolean {
  return column === 'status' && (value === 'DONE' || (value === 'AGREED' && !isOurs))
}
