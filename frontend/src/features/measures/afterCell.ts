import type { Measure, MeasureOwner, MeasureStatus, Organisation, Theme } from '../../api/types'
import { type Column, type Draft, partyOf } from './matrixCells'

/** The row with what somebody wrote in one cell. */
export function afterCell(
  row: Measure,
  column: Column,
  { value }: Draft,
  organisations: readonly Organisation[],
): Measure {
  const text = value.trim()
  switch (column) {
    case 'theme':
      return { ...row, theme: text as Theme }
    case 'status':
      return { ...row, status: text as MeasureStatus }
    case 'goal':
      return { ...row, goal: { ...row.goal, text: text || undefined } }
    case 'owner':
      return { ...row, owner: ownerOf(value, organisations) ?? row.owner }
    case 'code':
    case 'action':
      return { ...row, [column]: text }
    default:
      return { ...row, [column]: text || undefined }
  }
}

function ownerOf(value: string, organisations: readonly Organisation[]): MeasureOwner | undefined {
  const { ownerOrganisationId, ownerDepartmentId } = partyOf(value)
  const organisation = organisations.find(({ id }) => id === ownerOrganisationId)
  return (
    organisation && { organisation, department: organisation.departments.find(({ id }) => id === ownerDepartmentId) }
  )
}
