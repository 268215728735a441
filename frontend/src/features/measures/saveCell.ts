import { useMutation, useMutationState, useQueryClient } from '@tanstack/react-query'
import { api, unwrap } from '../../api/client'
import { ApiProblem, isStatus } from '../../api/problem'
import type { components } from '../../api/schema'
import type { Measure, MeasureDetails, MeasureStatus } from '../../api/types'
import { type Column, type Draft, partyOf, valueAt, withCell } from './matrixCells'
import { keepMeasure, knownRow, readMeasure } from './measureCache'
import { measureKey, whole } from './measureQueries'

type EditMeasure = components['schemas']['EditMeasurePatch']

export interface CellSave {
  /** The row as it was when somebody began to write. */
  row: Measure
  /** The row as it will be. */
  after: Measure
  column: Column
  draft: Draft
}

/** Somebody else changed the same cell in between. */
export class CellConflict extends Error {
  constructor(readonly theirs: MeasureDetails) {
    super('the cell was changed by somebody else')
  }
}

const saveKey = [...measureKey, 'save'] as const

// A merge patch empties a field by null; the contract describes the whole that it is merged into.
const mergePatch = (patch: Record<string, unknown>) => patch as EditMeasure

function patchOf(column: Column, { value, reason }: Draft): EditMeasure {
  const text = value.trim() || null
  if (column === 'goal') return mergePatch({ goal: { text } })
  if (column === 'owner') {
    const { ownerOrganisationId, ownerDepartmentId = null } = partyOf(value)
    return mergePatch({ ownerOrganisationId, ownerDepartmentId })
  }
  const why = reason.trim()
  return mergePatch(why ? { [column]: text, reason: why } : { [column]: text })
}

function stepOf(from: MeasureStatus, column: Column, { value, day, reason }: Draft) {
  const to = column === 'status' ? (value as MeasureStatus) : 'DONE'
  const on = (column === 'status' ? day : value) || undefined
  return {
    from,
    to,
    doneDate: to === 'DONE' ? on : undefined,
    agreedDate: to === 'AGREED' ? on : undefined,
    reason: reason.trim() || undefined,
  }
}

/** A cell is a field of the measure, but status and day of completion: those are steps in its life. */
function send({ id, version, status }: Measure, column: Column, draft: Draft): Promise<MeasureDetails> {
  const path = { id }
  if (column === 'status' || column === 'doneDate') {
    const body = stepOf(status, column, draft)
    return whole(unwrap(api.POST('/measures/{id}/transitions', { params: { path }, body })))
  }
  const header = { 'If-Match': `"${version}"` }
  return whole(unwrap(api.PATCH('/measures/{id}', { params: { path, header }, body: patchOf(column, draft) })))
}

function isOutdated(error: unknown): boolean {
  return isStatus(error, 412) || (error instanceof ApiProblem && error.code === 'status-changed')
}

const ATTEMPTS = 3

/** Sent again when others changed other cells meanwhile; what they wrote in this one is for the editor to judge. */
async function save({ row, column, draft }: CellSave, known: Measure = row): Promise<MeasureDetails> {
  let newest = valueAt(known, column) === valueAt(row, column) ? known : row
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await send(newest, column, draft)
    } catch (error) {
      if (!isOutdated(error)) throw error
      const fresh = await readMeasure(row.id)
      if (valueAt(fresh, column) !== valueAt(row, column)) throw new CellConflict(fresh)
      if (attempt === ATTEMPTS) throw error
      newest = fresh
    }
  }
}

/** One after the other, so that the second cell of a row knows the version that the first one made. */
export function useSaveCell() {
  const queryClient = useQueryClient()
  return useMutation({
    mutationKey: saveKey,
    scope: { id: 'matrix' },
    mutationFn: (cell: CellSave) => save(cell, knownRow(queryClient, cell.row.id)),
    onSuccess: (measure) => keepMeasure(queryClient, measure),
    onError: (error) => {
      if (error instanceof CellConflict) keepMeasure(queryClient, error.theirs)
    },
  })
}

/** What is on its way to the server. */
export function useSavingCells(): readonly CellSave[] {
  return useMutationState({
    filters: { mutationKey: saveKey, status: 'pending' },
    select: ({ state }) => state.variables as CellSave,
  })
}

/** A row as its editor left it: with what is on its way. */
export function withSaving(row: Measure, saving: readonly CellSave[]): Measure {
  return saving
    .filter((cell) => cell.row.id === row.id)
    .reduce((shown, { column, after }) => withCell(shown, column, after), row)
}
